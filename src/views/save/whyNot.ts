import { PictureFailure } from '../../exports/picture/failure.ts';
import { problemSentence } from '../../i18n/problems.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Language } from '../../model/codes.ts';
import { DatasetError } from '../../model/problem.ts';

/** What failed and what to try, in one or two sentences. `what`: the format that was wanted. */
export function whyNot(error: unknown, what: string, words: PageWords['save'], language: Language): string {
  if (error instanceof PictureFailure) {
    return `${words.failed(what, words.pictureProblems[error.problem](error.detail))}. ${words.pictureRetry}`;
  }
  const reason =
    error instanceof DatasetError
      ? error.problems.map((problem) => problemSentence(problem, language)).join('; ')
      : error instanceof Error
        ? error.message
        : String(error);
  return `${words.failed(what, reason)}. ${words.retry}`;
}
