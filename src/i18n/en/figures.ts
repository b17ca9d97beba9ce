import type { PageWords } from '../words.ts';

/** English words of the tables behind the pictures. */
export const words: PageWords['figures'] = {
  number: 'No.',
  id: 'Short name',
  goals: 'Goals',
  rated: 'rated',
  shareOfRated: 'Share of the rated',
  base: (rated, n) => (n === 0 ? '' : `Base of the shares: ${rated} rated ${n === 1 ? 'goal' : 'goals'}.`),
  share: (label) => `${label}, share`,
};
