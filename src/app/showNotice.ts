import { mount, unmount } from 'svelte';
import { words as de } from '../i18n/de/notice.ts';
import { words as en } from '../i18n/en/notice.ts';
import { loadCommonWords } from '../i18n/loadWords.ts';
import { problemSentence } from '../i18n/problems.ts';
import type { NoticeWords } from '../i18n/words.ts';
import { languages, type Language } from '../model/codes.ts';
import { DatasetError } from '../model/problem.ts';
import Notice from './Notice.svelte';
import type { PageFacts } from './pageFacts.ts';

const words = { de, en } as const satisfies Record<Language, NoticeWords>;

let shown: ReturnType<typeof mount> | null = null;

/** Says over the foot of the page what could not be loaded; the page itself stays as it is. */
export async function showNotice(error: unknown, facts: PageFacts, retry: () => void): Promise<void> {
  const language = languages.find((l) => l === document.documentElement.lang) ?? languages[0];
  const m = await loadCommonWords(language);
  const sentences =
    error instanceof DatasetError
      ? error.problems.map((problem) => problemSentence(problem, language))
      : [error instanceof Error ? error.message : String(error)];
  if (shown) await unmount(shown);
  const close = () => {
    if (shown) void unmount(shown);
    shown = null;
  };
  shown = mount(Notice, {
    target: document.body,
    props: { m, words: words[language], sentences, home: facts.home, retry, close },
  });
}
