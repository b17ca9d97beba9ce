/** German words of the page `continuation`. A `{name}` is filled, often with a link. */
export const words = {
  headline: (n: number, all: number) => {
    if (all === 1) return '{n} von {all} Ziel geht weiter';
    return n === 1 ? '{n} von {all} Zielen geht weiter' : '{n} von {all} Zielen gehen weiter';
  },
  headlineMost: (n: number, all: number) => {
    if (all === 1) return '{n} von {all} Ziel geht weiter, und zwar in {target}';
    return n === 1
      ? '{n} von {all} Zielen geht weiter, und zwar in {target}'
      : '{n} von {all} Zielen gehen weiter, {most} davon in {target}';
  },
  leadEnded: (n: number) =>
    n === 1 ? '{n} wird nicht weiterverfolgt, ' : '{n} werden nicht weiterverfolgt, ',
  leadDiscarded: (n: number) => (n === 1 ? '{n} ist {label}. ' : '{n} sind {label}. '),
  balance: 'Kein Ziel geht verloren: {in} links, {out} rechts.',
  preset: 'Was wurde aus den {status} Zielen?',

  pictureTitle: 'Vom Handlungsfeld über den Stand zur Fortschreibung',
  pictureLabel: 'Weg der {n} Ziele',
  columnsLabel: 'Spalten:',
  columnNames: { field: 'Handlungsfeld', status: 'Stand', end: 'Fortschreibung' },
  columns: { field: 'Handlungsfeld {start}', status: 'Stand {asOf}', end: 'Was daraus wird' },
  sub: (n: number) => (n === 1 ? '{all} Ziel' : '{all} Ziele'),
  subSome: (all: number) => (all === 1 ? '{n} von {all} Ziel' : '{n} von {all} Zielen'),
  ends: { unnamed: 'ohne benanntes Ziel', ended: 'nicht weiterverfolgt', unstated: 'ohne Angabe' },
  goOn: (n: number) => (n === 1 ? '{n} geht weiter' : '{n} gehen weiter'),
  open: '{target} nach Teilzielen öffnen',
  close: '{target} schließen',
  hint: 'Auf einen Strang zeigen: sein Weg leuchtet auf. Anklicken filtert, Escape hebt auf. Tastatur: Pfeiltasten gehen den Weg entlang und zum nächsten Strang.',
  sayNode: (n: number) => (n === 1 ? '{name}: {n} Ziel.' : '{name}: {n} Ziele.'),
  sayNone: '{name}: kein Ziel.',
  sayBy: { field: 'Woher: {list}.', status: 'Stand: {list}.', end: 'Was daraus wird: {list}.' },
  link: (n: number) => (n === 1 ? '{from} → {to}: {n} Ziel' : '{from} → {to}: {n} Ziele'),
  tooMany:
    'Bei mehr als {most} Namen in einer Spalte ließe sich kein Strang verfolgen: Gezeigt wird, was an jedem Ende ankommt und woher.',
  from: 'aus',
  ofWhole: '{n} von {all}',

  chosen: (n: number) => (n === 1 ? '{n} Ziel ausgewählt: ' : '{n} Ziele ausgewählt: '),
  chosenOf: (n: number) => (n === 1 ? '{n} Ziel, {label}: ' : '{n} Ziele, {label}: '),
  goOnIn: (n: number) => (n === 1 ? '{n} geht weiter ({ends})' : '{n} gehen weiter ({ends})'),
  areEnded: (n: number) => (n === 1 ? '{n} wird nicht weiterverfolgt' : '{n} werden nicht weiterverfolgt'),
  areDiscarded: (n: number) => (n === 1 ? '{n} ist {label}' : '{n} sind {label}'),
  areUnstated: (n: number) => (n === 1 ? 'zu {n} fehlt die Angabe' : 'zu {n} fehlt die Angabe'),
  takes: (_goals: number, fields: number) =>
    fields === 1
      ? '{target} übernimmt {goals} aus dem Feld {field}. '
      : '{target} übernimmt {goals} aus {fields} Feldern. ',
  already: (n: number) => (n === 1 ? '{n} davon ist {label}.' : '{n} davon sind {label}.'),
  clear: 'Auswahl aufheben',
  selectionLabel: 'Die ausgewählten Ziele',

  tableTitle: 'Dieselben Zahlen als Tabelle',
  tableCaption: 'Ziele nach Handlungsfeld und danach, was daraus wird',
  fieldColumn: 'Handlungsfeld {start}',
  allFields: 'alle Felder',
  all: 'alle',
  endedOf: '„{name}“: {ended} mit dem Ausblick „{endedLabel}“, {dropped} mit „{droppedLabel}“.',
  unnamedTargets: 'Die Handlungsfelder der Fortschreibung nennt der Bericht nur mit Nummer.',

  targetsTitle: 'Wo die Ziele weitergehen',
  targetsLead: 'Jedes Handlungsfeld öffnet sich zu seinen Zielen und Maßnahmen.',
  inMeasures: (n: number) => (n === 1 ? '{goals} in {measures} Maßnahme' : '{goals} in {measures} Maßnahmen'),
  countedOnce: (n: number) =>
    n === 1
      ? 'Ziel {goals} steht bei mehreren Maßnahmen und zählt als ein Ziel: {n} Ziele, {mentions} Nennungen.'
      : 'Die Ziele {goals} stehen bei mehreren Maßnahmen und zählen je einmal: {n} Ziele, {mentions} Nennungen.',
  more: (n: string) => `${n} weitere`,
  inPicture: 'im Bild',
};
