import type { PageWords } from '../words.ts';

/** English words of a page that does not exist. */
export const words: PageWords['notFound'] = {
  headline: 'This page does not exist',
  goal: (nr, first, last) => `There is no goal ${nr}. The goals are numbered ${first} to ${last}.`,
  lead: 'Perhaps a search in the goals helps, or the start:',
  home: 'To the overview',
  list: 'To all goals',
};
