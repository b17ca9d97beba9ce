import type { PageWords } from '../words.ts';

/** English words of the page `departments`. */
export const words: PageWords['departments'] = {
  title: 'departments',
};
