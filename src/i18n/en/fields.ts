import type { PageWords } from '../words.ts';

/** English words of the page `fields`. */
export const words: PageWords['fields'] = {
  title: 'fields',
};
