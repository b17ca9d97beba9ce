import type { CommonWords, PageWords } from '../../../i18n/words.ts';

/** The words of the pages on which the tables stand, and those that only their files have. */
export interface TableWords extends Pick<
  PageWords,
  'continuation' | 'data' | 'deadlines' | 'department' | 'departments' | 'figures' | 'report' | 'save'
> {
  readonly m: CommonWords;
}
