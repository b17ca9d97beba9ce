import type { PageWords } from '../words.ts';

/** English words of the fields of action. */
export const words: PageWords['fields'] = {
  title: 'Fields of action',
  headline: (n) =>
    n === 0
      ? 'In none of {all} fields of action are all rated goals {words}'
      : 'In {n} of {all} fields of action all rated goals are {words}',
  headlineAll: 'In all {all} fields of action the rated goals are {words}',
  headlineOne: (base) =>
    base === 1
      ? '{name}: {reached} of {rated} rated goal {words}'
      : '{name}: {reached} of {rated} rated goals {words}',
  headlineUnrated: (n) =>
    n === 1 ? '{goals} was discarded and is not rated' : 'All {goals} were discarded and are not rated',
  headlineStatuses: '{n} of {all} goals {labels}, in {fields} of {allFields} fields of action',
  headlineStatusesOne: (all) =>
    all === 1 ? '{name}: {n} of {all} goal {labels}' : '{name}: {n} of {all} goals {labels}',
  largest: 'Most of them, {n} of {all}, belong to “{name}”.',
  discarded: (n) =>
    n === 1 ? '{n} is {label} and counts in no rate.' : '{n} are {label} and count in no rate.',
  pictureCount: (fields) =>
    fields === 1 ? 'The goals of the field by status' : 'Goals of each field of action by status',
  pictureShare: 'Shares of the rated goals of the field',
  show: 'Show:',
  asCount: 'count',
  asShare: 'share',
  order: 'Order:',
  byDocument: 'as in the report',
  bySize: 'by size',
  byFulfilled: (label) => `by share “${label}”`,
  key: 'Status of the goals',
  open: (name) => `Show the sub-fields of ${name}`,
  close: (name) => `Close the sub-fields of ${name}`,
  baseCount: 'Base: {all}, each in exactly one field.',
  baseShare:
    'Base: the rated goals of each field, {rated} together. {label} is not among them and stands beside; under five rated goals there is no share, but one square a goal.',
  compare: 'Each status for itself',
  compareLead: 'The same figures, each status from its own zero line.',
  tableCaption: 'Goals by field of action and status',
  tableName: 'Field of action',
  all: 'all',
  stack: {
    part: '{name}, {status}: {goals}',
    some: '{n} of {all}',
    ratedEnd: '{n} rated',
    smallEnd: '{n} rated, no share',
    discardedAside: '{n} {label}',
  },
};
