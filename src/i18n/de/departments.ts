/** German words of the page of all departments. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'Zuständigkeit',
  headline: {
    both: 'Die meisten Ziele, {n} von {all}: {names}',
    lead: 'Am häufigsten federführend, {n} von {all}: {names}',
    involved: 'Am häufigsten beteiligt, {n} von {all}: {names}',
  },
  headlineTie: {
    both: 'Die meisten Ziele, je {n} von {all}: {names}',
    lead: 'Am häufigsten federführend, je {n} von {all}: {names}',
    involved: 'Am häufigsten beteiligt, je {n} von {all}: {names}',
  },
  headlineSpread: (departments: number) =>
    departments === 1 ? '{goals} bei einer Stelle' : '{goals} bei {departments} Stellen',
  mentions: (n: number) =>
    n === 1
      ? '{goals}, {mentions} Nennung.'
      : '{goals}, {mentions} Nennungen: Ein Ziel zählt bei jeder Stelle, die dafür genannt ist, in einer Gruppe nur einmal.',
  noMentions: 'Kein Ziel nennt in dieser Auswahl eine Stelle.',
  picture: {
    both: 'Ziele je Stelle, in jeder Rolle',
    lead: 'Ziele je federführender Stelle',
    involved: 'Ziele je beteiligter Stelle',
  },
  role: 'Rolle:',
  roles: { both: 'alle', lead: 'federführend', involved: 'beteiligt' },
  order: 'Ordnen:',
  bySize: 'nach Größe',
  byKind: 'nach Art',
  key: 'Stand der Ziele',
  open: (name: string) => `Stellen von ${name} zeigen`,
  close: (name: string) => `Stellen von ${name} schließen`,
  base: (mentions: number) =>
    `Basis: {goals}, {mentions} ${mentions === 1 ? 'Nennung' : 'Nennungen'}. Zu „beteiligt“ zählt auch, wer berät. Die Namen führen zur Seite der Stelle.`,
  without: (n: number) =>
    n === 1 ? '{n} Stelle ohne Ziel in dieser Auswahl' : '{n} Stellen ohne Ziel in dieser Auswahl',
  asTable: 'Als Tabelle',
  tableCaption: 'Ziele nach Stelle und Stand',
  tableName: 'Stelle',
  all: 'alle',
  matrix: 'Wer in welchem Handlungsfeld',
  matrixLead: (mentions: number) =>
    `{goals}, {mentions} ${mentions === 1 ? 'Nennung' : 'Nennungen'}. Die letzte Zeile und die letzte Spalte zählen jedes Ziel einmal.`,
  matrixCaption: 'Ziele nach Stelle und Handlungsfeld',
  matrixFoot: 'jedes Ziel einmal',
  matrixRest: 'übrige Felder',
  matrixMore: 'Gezeigt sind die {n} Stellen mit den meisten Zielen, von {all}.',
  pairs: 'Wer mit wem',
  pairsLead: (n: number) =>
    n === 1
      ? '{n} Paar von Stellen ist für dasselbe Ziel genannt, gleich in welcher Rolle.'
      : '{n} Paare von Stellen sind für dasselbe Ziel genannt, gleich in welcher Rolle.',
  noPairs: 'Kein Ziel dieser Auswahl nennt mehr als eine Stelle.',
  pairsCaption: 'Stellen, die für dasselbe Ziel genannt sind',
  pairDepartment: 'Stelle',
  pairWith: 'mit',
  pairCount: 'Ziele',
  pairGoals: 'gemeinsame Ziele',
  pairMore: (n: string) => `… und ${n} weitere`,
  pairsOpen: (n: string) => `${n} weitere Paare`,
  stack: {
    part: '{name}, {status}: {goals}',
    some: '{n} von {all}',
    ratedEnd: '{n} bewertet',
    smallEnd: '{n} bewertet, ohne Anteil',
    discardedAside: '{n} {label}',
  },
};
