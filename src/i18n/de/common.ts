/** German words of every page. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  siteName: 'Zielspiegel',
  skip: 'Zum Inhalt springen',

  pages: {
    overview: 'Überblick',
    fields: 'Handlungsfelder',
    departments: 'Zuständigkeit',
    department: 'Zuständigkeit',
    deadlines: 'Fristen',
    continuation: 'Fortschreibung',
    explore: 'Auswertung',
    goals: 'Ziele',
    goal: 'Ziel',
    data: 'Daten',
    embedBuilder: 'Einbetten',
    report: 'Bericht',
    presentation: 'Präsentation',
    notFound: 'Seite nicht gefunden',
  },
  nav: 'Seiten',
  menu: 'Menü',
  search: 'Suche',
  theme: 'Hell / Dunkel',

  goalCount: (n: number) => (n === 1 ? '{n} Ziel' : '{n} Ziele'),
  goal: (nr: string) => `Ziel ${nr}`,
  /** A status before a noun: the labels are participles, `nicht erfüllt` → `nicht erfüllten`. */
  attributive: (label: string) => `${label}en`,
  asOf: (asOf: string) => `Stand ${asOf}`,
  source: (source: string, asOf: string) => `Quelle: ${source} · Stand ${asOf}`,
  filteredBy: (filter: string) => `Filter: ${filter}`,
  save: { table: 'Tabelle', picture: 'Bild' },
  or: 'oder',
  notStated: 'ohne Angabe',
  nothingFurther: 'ohne weitere Angabe im Bericht',

  filter: {
    label: 'Filtern',
    dimensions: {
      fields: 'Handlungsfeld',
      departments: 'Zuständigkeit',
      statuses: 'Stand',
      outlooks: 'Ausblick',
      dues: 'Frist',
      targets: 'Fortschreibung',
    },
    dues: { ongoing: 'laufend', as_needed: 'bei Bedarf', open: 'offen' },
    role: 'Rolle',
    roles: { both: 'alle Rollen', lead: 'federführend', involved: 'beteiligt' },
    text: 'Suche',
    remove: (name: string) => `${name} aufheben`,
    clear: 'alle zeigen',
    ofAll: ' von {all} Zielen',
    announce: (n: string, all: string) => `${n} von ${all} Zielen ausgewählt`,
    empty: 'Zu diesem Filter passt kein Ziel.',
    ignored: (values: string) => `Nicht bekannt und deshalb außer Acht gelassen: ${values}`,
    needsScript: 'Filtern und Sortieren brauchen JavaScript. Alle Ziele und Zahlen stehen auch ohne da.',
    open: 'Filter',
  },

  missing: {
    headline: 'Diese Seite gibt es nicht',
    lead: 'Vielleicht hilft die Suche in den Zielen, oder der Anfang:',
    search: 'In den Zielen suchen',
  },

  /** Small numbers where a sentence reads them: `zwei von acht`. */
  inWords: [
    'null',
    'einem',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],

  footer: {
    source: 'Quelle',
    counts:
      '{goals}, davon {rated} bewertet und {discarded} {label}. Alle Zahlen werden aus den Daten berechnet:',
    recount: 'nachrechnen',
    about: 'Über diese Seiten',
    download: 'Herunterladen',
  },
};
