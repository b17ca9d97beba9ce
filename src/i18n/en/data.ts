import type { PageWords } from '../words.ts';

/** English words of the data page. */
export const words: PageWords['data'] = {
  title: 'Data',
  headline: (right) =>
    right ? 'All {n} figures of the report add up' : '{right} of {n} figures of the report add up',
  lead: 'Every figure that the report states is counted anew from the goals. The number opens exactly those goals.',
  recount: 'Recounted',
  recountCaption: 'Figures of the report, and the same counted anew from the data',
  figure: 'The report says',
  stated: 'report',
  counted: 'counted',
  how: 'counted so',
  agrees: 'agrees',
  differs: 'differs',
  howGoals: '{n} with {what}',
  howShare: '{n} of {base}',
  everyGoal: 'all goals',
  status: 'status {values}',
  outlook: 'outlook {values}',
  or: 'or',
  and: 'and',
  notes: 'Editorial notes',
  notesLead: (n) =>
    n === 1
      ? 'The wording of the report is unchanged. {n} place had to be interpreted:'
      : 'The wording of the report is unchanged. {n} places had to be interpreted:',
  notesOpen: (n) => `Show all ${n} notes`,
  notesCaption: 'What the report says, what became of it here, and why',
  noteGoal: 'Goal',
  noteWhole: 'whole report',
  noteColumn: 'Column',
  noteSource: 'in the report',
  noteOurs: 'here',
  noteReason: 'why',
  downloads: 'Download',
  downloadsLead: 'The data are a Data Package: one CSV file a table (UTF-8, comma) and its description.',
  descriptor: 'Description of all tables and columns (Data Package)',
  rows: (n) => `${n} rows`,
  row: '1 row',
  columns: 'Columns',
  column: 'Column',
  columnTitle: 'Title',
  columnMeaning: 'Meaning',
  licence: 'Rights',
  version: (version) => `Version ${version}`,
};
