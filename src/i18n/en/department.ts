import type { PageWords } from '../words.ts';

/** English words of the page `department`. */
export const words: PageWords['department'] = {
  title: 'department',
};
