import type { NoticeWords } from '../words.ts';

export const words: NoticeWords = {
  title: 'The data could not be loaded.',
  shown: 'What you see is the last published state; filtering and searching do not work just now.',
  more: (n) => `and ${n} more errors`,
  retry: 'Try again',
  close: 'Close',
};
