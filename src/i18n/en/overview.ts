import type { PageWords } from '../words.ts';

/** English words of the start page. */
export const words: PageWords['overview'] = {
  headline: '{reached} of {rated} rated goals ({share}) {words}',
  headlineSmall: '{reached} of {rated} rated goals {words}',
  headlineStatuses: '{n} of {all} goals {labels}',
  outlooks: 'Outlook: ',
  headlineUnrated: (n) =>
    n === 1 ? '{goals} was discarded and is not rated' : 'All {goals} were discarded and are not rated',
  rest: (n) => (n === 1 ? '{goals}{share} is {label}' : '{goals}{share} are {label}'),
  restMore: '{goals}{share} {label}',
  restShare: (share) => ` (${share})`,
  discarded: (n) =>
    n === 1 ? '{n} more is {label} and counts in no rate.' : '{n} more are {label} and count in no rate.',
  mosaic: (n) => (n === 1 ? 'One goal, one square' : '{n} goals, one square each'),
  fieldBars: '{n} goals by field of action and status',
  mosaicHint: 'The number leads to the goal.',
  order: 'Order:',
  byStatus: 'by status',
  byNumber: 'by number',
  square: (nr, status, title) => `Goal ${nr}, ${status}: ${title}`,
  fieldGoals: (matching) => (matching === 1 ? '{n} goal' : '{n} goals'),
  fieldSome: '{n} of {all} goals',
  classes: 'Goals by status',
  rated: 'rated',
  noRate: 'no rate',
  smallBase: 'no percentage',
  findingsTitle: 'What stands out',
  ways: 'Go on',
  waysText: {
    fields: 'The fields and their parts compared',
    departments: 'What each department had promised, alone or together',
    deadlines: 'When which goal was due',
    continuation: 'Where the goals have gone',
    explore: 'Ask the goals your own questions',
    goals: 'Every goal in its wording: search, filter, sort',
    data: 'Every figure of the report recounted, and for download',
    presentation: 'Slides for the meeting, as PowerPoint too',
    report: 'All goals, set for print',
  },
  asTable: 'As a table',
  tableCaption: 'Goals by field of action and status',
  all: 'all',

  findings: {
    missedFields: 'All {missed} goals lie in {fields} of {allFields} fields of action.',
    missedFieldsBase: '{label} among all goals of the field (base {base})',
    dated: (less) =>
      less
        ? 'Goals with a deadline are less often {words}: {dated} against {undated} without.'
        : 'Goals with a deadline are more often {words}: {dated} against {undated} without.',
    datedBar: 'with a deadline',
    undatedBar: 'without',
    datedBase: '{words} (base {base} rated)',
    ofRated: '{n} of {all}',
    continued: '{continued} go on, {most} of them in {target}.',
    continuedBase: 'Continued goals by {target} (base {base})',
    missedLost: (n) =>
      n === 1
        ? '{lost} of the {missed} goals is not pursued further.'
        : '{lost} of the {missed} goals are not pursued further.',
    missedLostBase: 'Outlook of the goals with the status “{label}” (base {base})',
    allReached: 'In {fields} fields of action all rated goals are {words}.',
    allReachedBase: 'Rated goals by field, {words} (base {base})',
  },
};
