import type { PageWords } from '../words.ts';

/** English words of the page `deadlines`. */
export const words: PageWords['deadlines'] = {
  title: 'deadlines',
};
