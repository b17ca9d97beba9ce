/** German words of the start page. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  headline: '{reached} von {rated} bewerteten Zielen ({share}) {words}',
  headlineSmall: '{reached} von {rated} bewerteten Zielen {words}',
  headlineStatuses: '{n} von {all} Zielen {labels}',
  outlooks: 'Ausblick: ',
  headlineUnrated: (n: number) =>
    n === 1
      ? '{goals} ist verworfen und wird nicht bewertet'
      : 'Alle {goals} sind verworfen und werden nicht bewertet',
  rest: (n: number) => (n === 1 ? '{goals}{share} ist {label}' : '{goals}{share} sind {label}'),
  restMore: '{goals}{share} {label}',
  restShare: (share: string) => ` (${share})`,
  discarded: (n: number) =>
    n === 1
      ? '{n} weiteres ist {label} und zählt in keiner Quote mit.'
      : '{n} weitere sind {label} und zählen in keiner Quote mit.',
  mosaic: (n: number) => (n === 1 ? 'Ein Ziel, ein Quadrat' : '{n} Ziele, jedes ein Quadrat'),
  fieldBars: '{n} Ziele nach Handlungsfeld und Stand',
  mosaicHint: 'Die Nummer führt zum Ziel.',
  order: 'Ordnen:',
  byStatus: 'nach Stand',
  byNumber: 'nach Nummer',
  square: (nr: string, status: string, title: string) => `Ziel ${nr}, ${status}: ${title}`,
  fieldGoals: (matching: number) => (matching === 1 ? '{n} Ziel' : '{n} Ziele'),
  fieldSome: '{n} von {all} Zielen',
  classes: 'Ziele nach Stand',
  rated: 'bewertet',
  noRate: 'ohne Quote',
  smallBase: 'ohne Prozent',
  findingsTitle: 'Was auffällt',
  ways: 'Weiter',
  waysText: {
    fields: 'Die Felder und ihre Teilfelder im Vergleich',
    departments: 'Was jede Stelle zugesagt hatte, allein oder gemeinsam',
    deadlines: 'Wann welches Ziel fällig war',
    continuation: 'Wohin die Ziele gegangen sind',
    explore: 'Eigene Fragen an die Ziele stellen',
    goals: 'Alle Ziele im Wortlaut: suchen, filtern, ordnen',
    data: 'Jede Zahl des Berichts nachgerechnet, zum Herunterladen',
    presentation: 'Folien für die Sitzung, auch als PowerPoint',
    report: 'Alle Ziele, gesetzt zum Drucken',
  },
  asTable: 'Als Tabelle',
  tableCaption: 'Ziele nach Handlungsfeld und Stand',
  all: 'alle',

  findings: {
    missedFields: 'Alle {missed} Ziele liegen in {fields} von {allFields} Handlungsfeldern.',
    missedFieldsBase: '{label} unter allen Zielen des Feldes (Basis {base})',
    dated: (less: boolean) =>
      less
        ? 'Ziele mit Frist sind seltener {words}: {dated} gegen {undated} ohne.'
        : 'Ziele mit Frist sind häufiger {words}: {dated} gegen {undated} ohne.',
    datedBar: 'mit Frist',
    undatedBar: 'ohne Frist',
    datedBase: '{words} (Basis {base} bewertete)',
    ofRated: '{n} von {all}',
    continued: '{continued} gehen weiter, {most} davon in {target}.',
    continuedBase: 'Weitergeführte Ziele je {target} (Basis {base})',
    missedLost: (n: number) =>
      n === 1
        ? '{lost} der {missed} Ziele geht nicht weiter.'
        : '{lost} der {missed} Ziele gehen nicht weiter.',
    missedLostBase: 'Ausblick der Ziele mit dem Stand „{label}“ (Basis {base})',
    allReached: 'In {fields} Handlungsfeldern sind alle bewerteten Ziele {words}.',
    allReachedBase: 'Bewertete Ziele je Feld, {words} (Basis {base})',
  },
};
