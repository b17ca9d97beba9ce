/** German words of the list of goals. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  headline: (n: number) => (n === 1 ? '{n} Ziel im Wortlaut' : '{n} Ziele im Wortlaut'),
  headlineSome: '{n} von {all} Zielen',
  lead: 'Jede Zeile ist ein Ziel; die Nummer führt zu allem, was der Bericht dazu sagt.',
  searchLabel: 'In den Zielen suchen',
  searchHint: 'Nummer, Wort oder Wortanfang',
  searchButton: 'Suchen',
  caption: 'Ziele mit Stand, Termin und Fortschreibung',
  columns: {
    nr: 'Nr.',
    title: 'Ziel',
    field: 'Handlungsfeld',
    department: 'Zuständigkeit',
    status: 'Stand',
    due: 'Termin',
    target: 'Fortschreibung',
  },
  sortBy: (column: string) => `${column}: danach ordnen`,
  more: (n: string) => `${n} weitere zeigen`,
};
