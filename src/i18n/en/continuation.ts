import type { PageWords } from '../words.ts';

/** English words of the page `continuation`. */
export const words: PageWords['continuation'] = {
  title: 'continuation',
};
