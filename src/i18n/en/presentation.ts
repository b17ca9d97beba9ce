import type { PageWords } from '../words.ts';
import { words as continuation } from './continuation.ts';
import { words as deadlines } from './deadlines.ts';
import { words as departments } from './departments.ts';
import { words as fields } from './fields.ts';
import { words as figures } from './figures.ts';
import { words as overview } from './overview.ts';

/** English words of the deck: those of the pages whose findings it shows, and its own. */
export const words: PageWords['presentation'] = {
  pages: { continuation, deadlines, departments, fields, figures, overview },

  headline: (slides, goals) =>
    `${slides === 1 ? 'One slide' : '{slides} slides'} from ${goals === 1 ? '{goals} goal' : '{goals} goals'}`,
  lead: 'The slides follow the filter. Each says one sentence; every number in it leads to its goals.',
  start: 'Present',
  speaker: 'Speaker view',
  keysHint: 'Keys while presenting: ? shows them all.',
  powerpoint: 'Save as PowerPoint',
  powerpointLead: 'The same slides, with charts that can be edited in PowerPoint and LibreOffice.',
  fileWhat: 'presentation',
  making: 'Making the PowerPoint',
  cancel: 'Cancel',
  saved: (name) => `${name} is saved.`,
  failed: (reason) => `The PowerPoint could not be made: ${reason} Load the page again, and try once more.`,
  needsScript: 'Presenting, ordering and PowerPoint need JavaScript. All slides stand here without it, too.',
  presets: 'Ready choices',
  short: 'Short report',
  full: 'Complete',
  byField: 'One field of action',
  byDepartment: 'One department',
  chooser: 'Choose and order slides',
  chooserHint: 'The choice stands in the address: bookmark it, or pass it on.',
  slideCount: (n) => (n === 1 ? '1 slide' : `${n} slides`),
  isEmpty: 'empty under this filter',
  show: (name) => `Show “${name}”`,
  up: (name) => `Show “${name}” earlier`,
  down: (name) => `Show “${name}” later`,
  moved: (name, place) => `“${name}” is now number ${place}.`,
  slides: 'The slides',
  slide: (n) => `Slide ${n}`,
  ofSlides: (n, all) => `Slide ${n} of ${all}`,
  announce: (n, all, title) => `Slide ${n} of ${all}: ${title}`,
  from: (n) => `Present from slide ${n}`,
  black: 'The screen is black. Key B shows the slide again.',
  overview: 'All slides',
  part: (n, all) => `(${n} of ${all})`,

  stage: {
    label: 'Presentation',
    previous: 'Back',
    next: 'Next',
    help: 'Keys',
    close: 'End',
    fullScreen: 'Full screen',
  },
  keys: {
    title: 'Keys',
    rows: [
      ['→, ↓, Space, Page down', 'next slide'],
      ['←, ↑, Page up', 'previous slide'],
      ['Home · End', 'first, last slide'],
      ['Number + Enter', 'to that slide'],
      ['F', 'full screen'],
      ['B', 'black screen'],
      ['O', 'all slides'],
      ['S', 'speaker view in a window of its own'],
      ['Esc', 'close what is open; then end'],
    ],
    close: 'Close',
  },
  view: {
    current: 'Now',
    next: 'Next',
    end: 'That was the last slide.',
    notes: 'Notes',
    noNotes: 'No notes on this slide.',
    clock: 'Time',
    elapsed: 'Since the start',
    restart: 'Start again',
    alone: 'No window with the presentation was found. Moving on here moves on only here.',
    together: 'Connected to the presentation.',
  },

  sections: {
    titel: 'Title',
    ergebnis: 'Result',
    felder: 'Fields of action',
    luecken: (label) => `Fields with goals ${label}`,
    stellen: 'Departments',
    fristen: 'Deadlines',
    gruende: (label) => `Goals ${label}, with reasons`,
    verworfen: (label) => `Goals ${label}, with reasons`,
    fluss: 'What becomes of the goals',
    weiter: 'What goes on',
    methode: 'Method and source',
  },

  titleGoals: (n) => (n === 1 ? 'What became of {n} goal' : 'What became of {n} goals'),
  titleFiltered: 'Chosen: {filter}',
  titleEmpty: 'No goal matches this choice',
  liveView: 'Live view',
  fieldsNote: 'At the end of each bar: {words}, of the rated goals.',
  subfieldsNote: 'Sub-fields. At the end of each bar: {words}, of the rated goals.',
  unrated: 'no rate',
  missedFields: (missed) =>
    missed === 1
      ? 'The one goal with the status “{label}” lies in “{field}”'
      : 'All {missed} goals lie in {fields} of {allFields} fields of action',
  missedEverywhere: 'There are goals with the status “{label}” in all {allFields} fields of action: {missed}',
  restFields: (n) => (n === 1 ? 'and {n} more field with {goals}' : 'and {n} more fields with {goals}'),
  restDepartments: (n) =>
    n === 1
      ? 'and {n} more department with fewer goals'
      : 'and {n} more departments with as many or fewer goals',
  reasonsMissed: (n) =>
    n === 1
      ? '{goals} is {label}: what the report says of it'
      : '{goals} are {label}: what the report says of them',
  reasonsLost: (n) =>
    n === 1
      ? '{lost} of the {missed} goals is not pursued further'
      : '{lost} of the {missed} goals are not pursued further',
  reasonsDiscarded: (n) => (n === 1 ? '{n} of {all} goals is {label}' : '{n} of {all} goals are {label}'),
  reasonsOutside: 'What is {label} counts in no rate.',
  reasonsGoal: 'Goal',
  reasonsReason: 'Wording, and what the report says of it (in German)',
  reasonsMore: 'continued',
  and: ' and ',
  flow: { continued: (n) => (n === 1 ? '{n} goal goes on' : '{n} goals go on') },
  flowBase: 'No goal gets lost: {in} on the left, {out} on the right.',
  goOn: (n) =>
    n === 1 ? '{continued} goes on, in {target}' : '{continued} go on, {most} of them in {target}',
  goOnOne: (n) => (n === 1 ? '{continued} goes on, in {target}' : '{continued} go on, all in {target}'),
  goOnSpread: (n) =>
    n === 1 ? '{continued} goes on in {targets}' : '{continued} go on, in {targets} parts of “{concept}”',
  goOnNote: 'Continued goals by {target} and status so far.',
  measures: (n) => (n === 1 ? '{n} measure' : '{n} measures'),
  method: (n) =>
    n === 1
      ? 'Every number is counted from {n} goal and leads to it'
      : 'Every number is counted from {n} goals and leads to them',
  methodEmpty: 'Where the numbers come from',
  methodBase: 'The base of every rate are the {rated} rated goals; what is {label} counts in no rate.',
  methodShared: 'A goal of several departments counts at each of them, and once in a group and in all.',
  methodSmall: 'Below five rated goals there is no percentage.',
  methodSource: 'Source: {citation}.',
  methodLicence: 'Licence: {licence}.',

  alt: {
    mosaik: 'One square a goal, by field of action and status. {list}',
    fortschreibung: 'From field of action by status to the continuation. {list}',
  },
  tableField: 'Field of action',
  tableEnd: 'What becomes of them',
  tableGoals: 'Goals',
  tableSource: 'Source',
};
