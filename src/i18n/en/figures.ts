import type { PageWords } from '../words.ts';

/** English words of the tables behind the pictures. */
export const words: PageWords['figures'] = {
  number: 'No.',
  id: 'Short name',
  goals: 'Goals',
  rated: 'rated',
  share: (label) => `${label}, share`,
};
