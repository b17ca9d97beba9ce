import type { PageWords } from '../words.ts';

/** English words of the page `deadlines`. */
export const words: PageWords['deadlines'] = {
  headline: (n, all) => {
    if (all === 1) return '{n} of {all} goal has a dated deadline';
    return n === 1 ? '{n} of {all} goals has a dated deadline' : '{n} of {all} goals have a dated deadline';
  },
  headlineMost: (n) =>
    n === 1
      ? '{n} of {all} goals has a dated deadline, {most} of them {quarter}'
      : '{n} of {all} goals have a dated deadline, {most} of them {quarter}',
  headlineNone: (all) =>
    all === 1 ? 'The goal has no dated deadline' : 'None of {all} goals has a dated deadline',
  lane: {
    ongoing: (n) => (n === 1 ? '{n} is ongoing' : '{n} are ongoing'),
    as_needed: (n) => (n === 1 ? '{n} applies as needed' : '{n} apply as needed'),
    open: (n) => (n === 1 ? 'for {n} the deadline is open' : 'for {n} the deadline is open'),
  },
  and: ' and ',
  noDates: 'The report does not say when a goal was reached.',

  pictureTitle: 'Every goal at its deadline',
  pictureLabel: 'Deadlines of the {n} goals',
  quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
  quarterIn: (quarter, year) => `in quarter\u00a0${quarter} of\u00a0${year}`,
  quarterShort: (quarter) => `Q${quarter}`,
  quarterGoals: (n) => (n === 1 ? '{quarter}, {n} goal' : '{quarter}, {n} goals'),
  ofGoals: (all) => (all === 1 ? '{n} of {all} goal' : '{n} of {all} goals'),
  concept: (start, end) => `Period of the concept ${start}–${end}`,
  lanes: 'Goals without a date',
  square: (nr, status, deadline, title) => `Goal ${nr}, ${status}, deadline ${deadline}: ${title}`,
  goOn: (n) =>
    n === 1
      ? 'Goes on after its deadline and stands here once, at the deadline:'
      : 'Go on after their deadline and stand here once, at the deadline:',
  more: (n) => `… and ${n} more`,

  dated: 'with a deadline',
  undated: 'without',
  of: (n, base) => `${n}\u00a0of\u00a0${base}`,
  comparison: (sign) => {
    if (sign < 0) return 'Goals with a deadline are less often {words}: {dated} against {undated} without.';
    if (sign > 0) return 'Goals with a deadline are more often {words}: {dated} against {undated} without.';
    return 'Goals with and without a deadline are equally often {words}: {dated} and {undated}.';
  },
  comparisonSmall: 'With a deadline {dated} are {words}, without {undated}.',
  comparisonBase: (label, base) => `${label} (base ${base} rated)`,

  ruleTitle: (n) =>
    n === 1
      ? '{n} goal: deadline before the report and {label}'
      : '{n} goals: deadline before the report and {label}',
  rule: (n) =>
    n === 1
      ? 'Counted so: the deadline ends before {date}, and the status is “{label}”. Before that day ends the deadline of {n} goal, {rated} of them rated.'
      : 'Counted so: the deadline ends before {date}, and the status is “{label}”. Before that day end the deadlines of {n} goals, {rated} of them rated.',
  ruleGoals: 'These goals',
  moreGoals: '… and {n} more ({all})',
  allGoals: (n) => `all ${n}`,

  asTable: 'As a table',
  tableCaption: 'Goals by deadline and status',
  due: 'Deadline',
  all: 'all',
};
