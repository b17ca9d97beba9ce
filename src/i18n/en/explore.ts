import type { PageWords } from '../words.ts';

/** English words of the page `explore`. */
export const words: PageWords['explore'] = {
  title: 'explore',
};
