/** German words of the report. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  print: 'Drucken',
  live: 'Diese Ansicht im Netz:',
  goalAddress: (goals: string) => `Die Seite eines Ziels: ${goals} mit seiner Nummer dahinter.`,
  period: (start: string, end: string) => `Zeitraum ${start} bis ${end}`,
  publisher: 'Herausgeberin der Vorlage',
  source: 'Vorlage',
  rights: 'Rechte',
  made: 'Neu gesetzt aus den Daten; der Wortlaut ist der Vorlage entnommen, jede Zahl neu gerechnet.',
  version: (id: string, version: string) => `Datensatz ${id}, Version ${version}`,
  contents: 'Inhalt',
  introduction: 'Einleitung',
  introductionWords:
    'Die Einleitung der Vorlage in ihrem Wortlaut. Ihre Zahlen sind aus den Daten neu gerechnet; Seitenzahlen meinen die gedruckte Vorlage.',
  inShort: 'In einem Satz',
  byStatus: 'Ziele nach Stand',
  statusGroup: '{n} {label}',
  chapter: (id: string, title: string) => `${id} ${title}`,
  otherGoals: 'Weitere Ziele',
  chapterRated: '{goals}, {share} der {rated} bewerteten.',
  chapterPlain: '{goals}.',
  chapterOutside: '{goals}, in keiner Quote enthalten.',
  field: (id: string, name: string) => `${id} ${name}`,
  pages: (places: string) => `(vgl. ${places})`,
  conceptPages: (pages: string) => `Konzept S. ${pages}`,
  interimPages: (pages: string) => `Zwischenbericht S. ${pages}`,

  excerpt: 'Auszug aus dem Bericht',
  filter: (filter: string) => `Filter: ${filter}`,
  share: (n: number) =>
    n === 1
      ? 'Das ist {n} von {all} Zielen des Berichts{share}.'
      : 'Das sind {n} von {all} Zielen des Berichts{share}.',
  ofAll: (share: string) => `, ${share}`,
  whole: 'Der ganze Bericht',
  say: (rated: number) =>
    rated === 1
      ? '{reached} von {rated} bewerteten Ziel {words}'
      : '{reached} von {rated} bewerteten Zielen {words}',
  sayRest: ', {n} {label}',
  sayDiscarded: (n: number) => (n === 1 ? ' {n} weiteres ist {label}.' : ' {n} weitere sind {label}.'),
  sayUnrated: (n: number) =>
    n === 1 ? '{goals}, {label} und nicht bewertet.' : '{goals}, alle {label} und nicht bewertet.',
  sayNone: 'Zu diesem Filter passt kein Ziel.',
  outlooks: 'Ausblick: ',
  outlook: '{label} {n}',

  goals: 'Die Ziele',
  tableOf: (goal: string) => `${goal}: was der Bericht dazu sagt`,
  caption: 'Ziele mit allem, was der Bericht zu ihnen sagt',
  number: 'Nr.',
  readAs: 'Gelesen als:',
  dueEnd: (date: string) => `bis ${date}`,
  dueSpan: (start: string, end: string) => `${start} bis ${end}`,
  dueFrom: (start: string) => `ab ${start}`,
  deadlineEmpty: 'Der Bericht nennt keinen Termin.',
  noOutlook: 'Der Bericht nennt keinen Ausblick.',
  notes: 'Anmerkung',
  note: (column: string, source: string, ours: string) =>
    `${column} · im Bericht: ${source} · hier: ${ours} ·`,
  noteUnprinted: (column: string, ours: string) => `${column} · hier: ${ours} ·`,
  empty: 'leer',

  register: 'Verzeichnis der Adressen',
  registerLead: 'Wohin die Verweise dieses Berichts führen, zum Abtippen.',
  figures: 'Zahlen des Berichts',
  rated: 'bewertete Ziele',
  perDepartment: 'Ein Blatt je Stelle',
  sheetsTitle: (sheets: number, n: string) =>
    sheets === 1 ? 'Ein Blatt für eine Stelle' : `${n} Blätter, eines je Stelle`,
  sheetsLead:
    'Gedruckt beginnt jedes auf einer neuen Seite. Ein Ziel mehrerer Stellen steht auf jedem ihrer Blätter.',
  backToReport: 'Zurück zum Bericht',
  printHint:
    'Im gedruckten Inhalt stehen die Nummern der Ziele: Seitenzahlen kann ein Browser dort nicht einsetzen.',
  figureOf: 'Angabe',
  figure: 'Zahl',
  departments: 'Stellen und ihre Ziele',
  department: 'Stelle',
  targets: 'Fortschreibung',
  goalNumbers: 'Ziele',
  address: 'Adresse',
};
