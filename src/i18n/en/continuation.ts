import type { PageWords } from '../words.ts';

/** English words of the page `continuation`. */
export const words: PageWords['continuation'] = {
  headline: (n, all) => {
    if (all === 1) return '{n} of {all} goal goes on';
    return n === 1 ? '{n} of {all} goals goes on' : '{n} of {all} goals go on';
  },
  headlineMost: (n, all) => {
    if (all === 1) return '{n} of {all} goal goes on, in {target}';
    return n === 1
      ? '{n} of {all} goals goes on, in {target}'
      : '{n} of {all} goals go on, {most} of them in {target}';
  },
  leadEnded: (n) => (n === 1 ? '{n} is not pursued further, ' : '{n} are not pursued further, '),
  leadDiscarded: (n) => (n === 1 ? '{n} is {label}. ' : '{n} are {label}. '),
  balance: 'No goal gets lost: {in} on the left, {out} on the right.',
  preset: 'What became of the goals {status}?',

  pictureTitle: 'From field of action by status to the continuation',
  pictureLabel: 'The way of the {n} goals',
  columnsLabel: 'Columns:',
  columnNames: { field: 'Field of action', status: 'Status', end: 'Continuation' },
  columns: { field: 'Field of action {start}', status: 'Status {asOf}', end: 'What becomes of them' },
  sub: (n) => (n === 1 ? '{all} goal' : '{all} goals'),
  subSome: (all) => (all === 1 ? '{n} of {all} goal' : '{n} of {all} goals'),
  ends: { unnamed: 'no target named', ended: 'not pursued further', unstated: 'not stated' },
  goOn: (n) => (n === 1 ? '{n} goes on' : '{n} go on'),
  open: 'Open {target} to its objectives',
  close: 'Close {target}',
  hint: 'Point at a strand: its way lights up. A click filters, Escape clears. Keyboard: the arrow keys follow a way and move to the next strand.',
  sayNode: (n) => (n === 1 ? '{name}: {n} goal.' : '{name}: {n} goals.'),
  sayNone: '{name}: no goal.',
  sayBy: { field: 'From: {list}.', status: 'Status: {list}.', end: 'What becomes of them: {list}.' },
  link: (n) => (n === 1 ? '{from} → {to}: {n} goal' : '{from} → {to}: {n} goals'),
  tooMany:
    'With more than {most} names in a column no strand could be followed: shown is what arrives at each end, and from where.',
  from: 'from',
  ofWhole: '{n} of {all}',

  chosen: (n) => (n === 1 ? '{n} goal selected: ' : '{n} goals selected: '),
  chosenOf: (n) => (n === 1 ? '{n} goal, {label}: ' : '{n} goals, {label}: '),
  goOnIn: (n) => (n === 1 ? '{n} goes on ({ends})' : '{n} go on ({ends})'),
  areEnded: (n) => (n === 1 ? '{n} is not pursued further' : '{n} are not pursued further'),
  areDiscarded: (n) => (n === 1 ? '{n} is {label}' : '{n} are {label}'),
  areUnstated: () => 'for {n} the report says nothing',
  takes: (_goals, fields) =>
    fields === 1
      ? '{target} takes on {goals} from the field {field}. '
      : '{target} takes on {goals} from {fields} fields. ',
  already: (n) => (n === 1 ? '{n} of them is {label}.' : '{n} of them are {label}.'),
  clear: 'Clear selection',
  selectionLabel: 'The selected goals',

  tableTitle: 'The same figures as a table',
  tableCaption: 'Goals by field of action and by what becomes of them',
  fieldColumn: 'Field of action {start}',
  allFields: 'all fields',
  all: 'all',
  endedOf: '“{name}”: {ended} with the outlook “{endedLabel}”, {dropped} with “{droppedLabel}”.',
  unnamedTargets: 'The report names the fields of action of the continuation by number only.',

  targetsTitle: 'Where the goals go on',
  targetsLead: 'Each field of action opens to its objectives and measures.',
  inMeasures: (n) => (n === 1 ? '{goals} in {measures} measure' : '{goals} in {measures} measures'),
  countedOnce: (n) =>
    n === 1
      ? 'Goal {goals} stands under several measures and counts as one goal: {n} goals, {mentions} mentions.'
      : 'Goals {goals} stand under several measures and count once each: {n} goals, {mentions} mentions.',
  more: (n) => `${n} more`,
  inPicture: 'in the picture',
};
