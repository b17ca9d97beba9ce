/** German words of the data page. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  headline: (right: boolean) =>
    right ? 'Alle {n} Zahlen des Berichts gehen auf' : '{right} von {n} Zahlen des Berichts gehen auf',
  lead: 'Jede Zahl, die der Bericht nennt, ist hier aus den Zielen neu gezählt. Die Zahl öffnet genau diese Ziele.',
  recount: 'Nachgerechnet',
  recountCaption: 'Zahlen des Berichts und dieselben aus den Daten neu gezählt',
  figure: 'Der Bericht nennt',
  stated: 'Bericht',
  counted: 'gezählt',
  how: 'so gezählt',
  agrees: 'stimmt',
  differs: 'weicht ab',
  howGoals: '{n}: {what}',
  howShare: '{n} von {base}',
  everyGoal: 'alle Ziele',
  status: (values: string) => `Stand ${values}`,
  outlook: (values: string) => `Ausblick ${values}`,
  notes: 'Anmerkungen zur Aufbereitung',
  notesLead: (n: number) =>
    n === 1
      ? 'Der Wortlaut ist der des Berichts. {n} Stelle war zu deuten oder zu glätten.'
      : 'Der Wortlaut ist der des Berichts. {n} Stellen waren zu deuten oder zu glätten.',
  notesOpen: (n: string) => `Alle ${n} Anmerkungen`,
  notesCaption: 'Was im Bericht steht, was hier daraus wurde, und warum',
  noteGoal: 'Ziel',
  noteWhole: 'ganzer Bericht',
  noteColumn: 'Spalte',
  noteSource: 'im Bericht',
  noteOurs: 'hier',
  noteReason: 'warum',
  noteEmpty: 'leer',
  downloads: 'Herunterladen',
  downloadsLead:
    'Die Daten sind ein Data Package: eine CSV-Datei je Tabelle (UTF-8, Komma) und ihre Beschreibung als JSON.',
  descriptor: 'datapackage.json',
  descriptorText: 'Beschreibung aller Tabellen und Spalten, maschinenlesbar',
  columns: (n: string) => `${n} Spalten`,
  column: 'Spalte',
  columnTitle: 'Titel',
  columnMeaning: 'Bedeutung',
  licence: 'Rechte',
  version: (version: string) => `Fassung ${version} der Daten.`,
};
