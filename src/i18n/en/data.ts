import type { PageWords } from '../words.ts';

/** English words of the data page. */
export const words: PageWords['data'] = {
  headline: (right) =>
    right ? 'All {n} figures of the report add up' : '{right} of {n} figures of the report add up',
  lead: 'Every figure that the report states is counted anew from the goals. The number opens exactly those goals.',
  recount: 'Recounted',
  recountCaption: 'Figures of the report, and the same counted anew from the data',
  figure: 'The report states',
  stated: 'report',
  counted: 'counted',
  how: 'counted so',
  agrees: 'agrees',
  differs: 'differs',
  howGoals: '{n}: {what}',
  howShare: '{n} of {base}',
  everyGoal: 'all goals',
  status: (values) => `status ${values}`,
  outlook: (values) => `outlook ${values}`,
  notes: 'Editorial notes',
  notesLead: (n) =>
    n === 1
      ? 'The wording is that of the report. {n} place had to be interpreted or smoothed.'
      : 'The wording is that of the report. {n} places had to be interpreted or smoothed.',
  notesOpen: (n) => `All ${n} notes`,
  notesCaption: 'What the report says, what became of it here, and why',
  noteGoal: 'Goal',
  noteWhole: 'whole report',
  noteColumn: 'Column',
  noteSource: 'in the report',
  noteOurs: 'here',
  noteReason: 'why',
  noteEmpty: 'empty',
  downloads: 'Download',
  downloadsLead:
    'The data are a Data Package: one CSV file a table (UTF-8, comma) and its description as JSON.',
  saves: 'Finished tables as Excel, CSV or JSON, with source and date:',
  descriptor: 'datapackage.json',
  descriptorText: 'Description of all tables and columns, machine-readable',
  columns: (n) => `${n} columns`,
  column: 'Column',
  columnTitle: 'Title',
  columnMeaning: 'Meaning',
  allColumns: 'All columns of the data',
  licence: 'Rights',
  version: (version) => `Version ${version} of the data.`,
};
