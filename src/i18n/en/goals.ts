import type { PageWords } from '../words.ts';

/** English words of the list of goals. */
export const words: PageWords['goals'] = {
  headline: (n) => (n === 1 ? '{n} goal in its wording' : '{n} goals in their wording'),
  headlineSome: '{n} of {all} goals',
  lead: 'Each row is a goal; its number leads to all that the report says of it. The wording is the German original.',
  searchLabel: 'Search the goals',
  searchHint: 'Number, word or its beginning',
  searchButton: 'Search',
  caption: 'Goals with status, deadline and continuation',
  columns: {
    nr: 'No.',
    title: 'Goal',
    field: 'Field of action',
    department: 'Responsible',
    status: 'Status',
    due: 'Deadline',
    target: 'Continuation',
  },
  sortBy: (column) => `${column}: sort by it`,
  more: (n) => `Show ${n} more`,
};
