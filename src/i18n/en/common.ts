import type { CommonWords } from '../words.ts';

/** English words of every page. */
export const words: CommonWords = {
  siteName: 'Zielspiegel',
  skip: 'Skip to content',

  pages: {
    overview: 'Overview',
    fields: 'Fields of action',
    departments: 'Responsibility',
    department: 'Responsibility',
    deadlines: 'Deadlines',
    continuation: 'Continuation',
    explore: 'Explore',
    goals: 'Goals',
    goal: 'Goal',
    data: 'Data',
    embedBuilder: 'Embed',
    report: 'Report',
    presentation: 'Presentation',
    notFound: 'Page not found',
  },
  nav: 'Pages',
  menu: 'Menu',
  search: 'Search',
  theme: 'Light / dark',

  goalCount: (n) => (n === 1 ? '{n} goal' : '{n} goals'),
  goal: (nr) => `Goal ${nr}`,
  attributive: (label) => label,
  asOf: (asOf) => `As of ${asOf}`,
  source: (source, asOf) => `Source: ${source} · As of ${asOf}`,
  filteredBy: (filter) => `Filter: ${filter}`,
  save: { table: 'Table', picture: 'Picture' },
  or: 'or',
  notStated: 'not stated',
  nothingFurther: 'the report says nothing further',

  filter: {
    label: 'Filter',
    dimensions: {
      fields: 'Field of action',
      departments: 'Responsible',
      statuses: 'Status',
      outlooks: 'Outlook',
      dues: 'Deadline',
      targets: 'Continuation',
    },
    dues: { ongoing: 'ongoing', as_needed: 'as needed', open: 'open' },
    role: 'Role',
    roles: { both: 'any role', lead: 'in the lead', involved: 'involved' },
    text: 'Search',
    remove: (name) => `Remove ${name}`,
    clear: 'show all',
    ofAll: ' of {all} goals',
    announce: (n, all) => `${n} of ${all} goals selected`,
    empty: 'No goal fits this filter.',
    ignored: (values) => `Not known and therefore left out: ${values}`,
    needsScript: 'Filtering and sorting need JavaScript. All goals and figures are here without it.',
    open: 'Filter',
  },

  missing: {
    headline: 'This page does not exist',
    lead: 'Perhaps a search in the goals helps, or the start:',
    search: 'Search the goals',
  },

  inWords: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],

  footer: {
    source: 'Source',
    counts:
      '{goals}, of which {rated} rated and {discarded} {label}. All figures are computed from the data:',
    recount: 'recount them',
    about: 'About these pages',
    download: 'Download',
  },
};
