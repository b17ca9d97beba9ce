import type { PageWords } from '../words.ts';

/** English words of the page of all departments. */
export const words: PageWords['departments'] = {
  title: 'Responsibility',
  headline: {
    both: 'Most goals, {n} of {all}: {names}',
    lead: 'Most often in the lead, {n} of {all}: {names}',
    involved: 'Most often involved, {n} of {all}: {names}',
  },
  headlineTie: {
    both: 'Most goals, {n} of {all} each: {names}',
    lead: 'Most often in the lead, {n} of {all} each: {names}',
    involved: 'Most often involved, {n} of {all} each: {names}',
  },
  headlineSpread: (departments) =>
    departments === 1 ? '{goals} with one department' : '{goals} with {departments} departments',
  mentions: (n) =>
    n === 1
      ? '{goals}, {mentions} mention.'
      : '{goals}, {mentions} mentions: a goal counts with every department named for it, but only once in a group.',
  noMentions: 'No goal of this selection names a department.',
  picture: {
    both: 'Goals by department, in any role',
    lead: 'Goals by department in the lead',
    involved: 'Goals by department involved',
  },
  role: 'Role:',
  roles: { both: 'any', lead: 'in the lead', involved: 'involved' },
  order: 'Order:',
  bySize: 'by size',
  byKind: 'by kind',
  key: 'Status of the goals',
  open: (name) => `Show the departments of ${name}`,
  close: (name) => `Close the departments of ${name}`,
  base: (mentions) =>
    `Base: {goals}, {mentions} ${mentions === 1 ? 'mention' : 'mentions'}. “Involved” includes those who advise. A name leads to the page of its department.`,
  without: (n) =>
    n === 1
      ? '{n} department without a goal in this selection'
      : '{n} departments without a goal in this selection',
  asTable: 'As a table',
  tableCaption: 'Goals by department and status',
  tableName: 'Department',
  all: 'all',
  matrix: 'Who in which field of action',
  matrixLead: (mentions) =>
    `{goals}, {mentions} ${mentions === 1 ? 'mention' : 'mentions'}. The last row and the last column count every goal once.`,
  matrixCaption: 'Goals by department and field of action',
  matrixFoot: 'every goal once',
  matrixRest: 'other fields',
  matrixMore: 'Shown are the {n} departments with most goals, of {all}.',
  pairs: 'Who with whom',
  pairsLead: (n) =>
    n === 1
      ? '{n} pair of departments is named for the same goal, in whatever role.'
      : '{n} pairs of departments are named for the same goal, in whatever role.',
  noPairs: 'No goal of this selection names more than one department.',
  pairsCaption: 'Departments that are named for the same goal',
  pairDepartment: 'Department',
  pairWith: 'with',
  pairCount: 'Goals',
  pairGoals: 'goals in common',
  pairMore: (n) => `… and ${n} more`,
  pairsOpen: (n) => `${n} more pairs`,
  stack: {
    part: '{name}, {status}: {goals}',
    some: '{n} of {all}',
    ratedEnd: '{n} rated',
    smallEnd: '{n} rated, no share',
    discardedAside: '{n} {label}',
  },
};
