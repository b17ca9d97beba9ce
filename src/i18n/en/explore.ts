import type { PageWords } from '../words.ts';

/** English words of the page on which people ask their own. */
export const words: PageWords['explore'] = {
  headline: (dimensions) => `{goals} by ${dimensions}`,
  empty: 'No goal to count',
  lead: 'Rows, columns, colour and small multiples can be chosen freely. The address of this page holds the whole question: pass it on like that.',
  ready: 'Questions to start from:',
  readyQuestions: {
    outlook: 'What becomes of the goals of each field?',
    lead: 'Who is in the lead in which field?',
    due: 'Which status have goals with and without a deadline?',
  },
  choose: 'The question',
  slots: { rows: 'Rows', columns: 'Columns', colour: 'Colour', facet: 'Small multiples' },
  unused: 'none',
  role: 'Departments count where they are',
  roles: { both: 'responsible (any role)', lead: 'in the lead', involved: 'involved' },
  measure: 'Show:',
  count: 'number',
  share: 'share',

  dimensions: {
    field: 'field of action',
    subfield: 'sub-field',
    department: 'responsibility',
    status: 'status',
    outlook: 'outlook',
    due: 'deadline',
    target: 'continuation',
  },
  ofRole: (department, role) => `${department} (${role})`,
  subfield: (field, subfield) => `${field}: ${subfield}`,
  ended: 'not continued',

  most: 'The largest group: {names}, {goals}',
  mostTwo: 'The largest groups, {goals} each: {names} and {second}',
  mostEven: (groups) => `No group stands out: ${groups} count most, {goals} each`,
  mostShare: 'The largest share: {value} in {names}, {share} ({n} of {base})',
  counted: (goals) => (goals === 1 ? '{goals} is counted.' : '{goals} are counted.'),
  mentioned: () => '{goals}, {mentions} mentions: a goal counts in every group that it belongs to.',
  missing: (goals) =>
    goals === 1
      ? ' {n} more says nothing here and is left out.'
      : ' {n} more say nothing here and are left out.',
  baseStatus: ' 100% is the rated goals of each row; discarded ones stand beside them without a rate.',
  baseRow: ' 100% is the goals of each row.',
  baseMentions: ' 100% is the mentions of each row.',
  baseAll: ' 100% is all goals counted.',
  baseFacet: ' 100% is the goals of each small multiple.',
  baseRated: ' 100% is the rated goals; discarded ones stand beside them without a rate.',
  small: ' Below 5 there is only the number, no percentage.',

  of: 'of {n}',
  apart: '{of} + {n} {label}',
  shareAfter: '{share} ({n})',
  groupLabel: '{names}: {goals}',
  groupParts: '{label}; {parts}',
  part: '{name} {n}',
  takeBack: '{label}. Clear this choice',
  key: 'Colours',
  picture: (title) => `Picture: ${title}`,

  problems: {
    twice: 'The question names {dimension} in two places. Counted against itself it says nothing.',
    nested:
      'Field and sub-field cannot be crossed: each sub-field lies in exactly one field, everything else would be empty.',
    unknown: 'The goals selected say nothing about {dimension}.',
    small: 'No group has five goals. A share of fewer says nothing.',
    colours:
      'For {dimension} there are {values} values. More than {most} tones cannot be told apart in a picture.',
    columns:
      'For {dimension} there are {values} values. More than {most} columns cannot be read side by side.',
    facets: 'For {dimension} there are {values} values. More than {most} small multiples cannot be compared.',
    panels: 'That would be {values} small pictures. More than {most} cannot be compared.',
  },
  inNumbers: 'The same question as counts.',
  nearest: 'The nearest that can be drawn: {question}.',
  tableOnly: 'The figures of this question stand in the table.',

  tableTitle: 'The same figures as a table',
  tableCaption: (dimensions) => `Goals by ${dimensions}`,
  all: 'all',
  allGoals: 'all goals',
  zeroRows: 'Rows without goals are left out of the table.',
};
