/** German words of the fields of action. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'Handlungsfelder',
  headline: (n: number) =>
    n === 0
      ? 'In keinem von {all} Handlungsfeldern sind alle bewerteten Ziele {words}'
      : 'In {n} von {all} Handlungsfeldern sind alle bewerteten Ziele {words}',
  headlineAll: 'In allen {all} Handlungsfeldern sind die bewerteten Ziele {words}',
  headlineOne: (base: number) =>
    base === 1
      ? '{name}: {reached} von {rated} bewerteten Ziel {words}'
      : '{name}: {reached} von {rated} bewerteten Zielen {words}',
  headlineUnrated: (n: number) =>
    n === 1
      ? '{goals} ist verworfen und wird nicht bewertet'
      : 'Alle {goals} sind verworfen und werden nicht bewertet',
  headlineStatuses: '{n} von {all} Zielen {labels}, in {fields} von {allFields} Handlungsfeldern',
  headlineStatusesOne: (all: number) =>
    all === 1 ? '{name}: {n} von {all} Ziel {labels}' : '{name}: {n} von {all} Zielen {labels}',
  largest: 'Die meisten, {n} von {all}, gehören zu „{name}“.',
  discarded: (n: number) =>
    n === 1
      ? '{n} ist {label} und zählt in keiner Quote mit.'
      : '{n} sind {label} und zählen in keiner Quote mit.',
  pictureCount: (fields: number) =>
    fields === 1 ? 'Die Ziele des Handlungsfelds nach Stand' : 'Ziele je Handlungsfeld nach Stand',
  pictureShare: 'Anteile an den bewerteten Zielen des Felds',
  show: 'Zeigen:',
  asCount: 'Anzahl',
  asShare: 'Anteil',
  order: 'Ordnen:',
  byDocument: 'wie im Bericht',
  bySize: 'nach Größe',
  byFulfilled: (label: string) => `nach Anteil „${label}“`,
  key: 'Stand der Ziele',
  open: (name: string) => `Teilfelder von ${name} zeigen`,
  close: (name: string) => `Teilfelder von ${name} schließen`,
  baseCount: 'Basis: {all}, jedes in genau einem Feld.',
  baseShare:
    'Basis: die bewerteten Ziele jedes Felds, zusammen {rated}. {label} zählt nicht dazu und steht daneben; unter fünf bewerteten Zielen steht kein Anteil, sondern ein Quadrat je Ziel.',
  compare: 'Jeder Stand für sich',
  compareLead: 'Dieselben Zahlen, jeder Stand von seiner eigenen Nulllinie aus.',
  tableCaption: 'Ziele nach Handlungsfeld und Stand',
  tableName: 'Handlungsfeld',
  all: 'alle',
  stack: {
    part: '{name}, {status}: {goals}',
    some: '{n} von {all}',
    ratedEnd: '{n} bewertet',
    smallEnd: '{n} bewertet, ohne Anteil',
    discardedAside: '{n} {label}',
  },
};
