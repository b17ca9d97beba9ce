/** German words of one department. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  partOf: 'Teil von',
  includes: 'einschließlich',
  say: (rated: number) =>
    rated === 1
      ? '{reached} von {rated} bewerteten Ziel {words}'
      : '{reached} von {rated} bewerteten Zielen {words}',
  sayRest: ', {n} {label}',
  sayDiscarded: (n: number) => (n === 1 ? ' {n} weiteres ist {label}.' : ' {n} weitere sind {label}.'),
  sayUnrated: (n: number) =>
    n === 1 ? '{goals}, {label} und nicht bewertet.' : '{goals}, alle {label} und nicht bewertet.',
  sayNone: 'Für diese Stelle nennt der Bericht kein Ziel.',
  lead: 'federführend bei {n}',
  involved: 'beteiligt an {n}',
  ofAll: (goals: number) => (goals === 1 ? '{n} Ziel' : '{n} Zielen'),
  print: 'Drucken',
  list: 'Als Liste',
  status: 'Ziele nach Stand',
  statusGroup: '{n} {label}',
  goalsTitle: (n: number) => (n === 1 ? 'Das Ziel' : 'Die {n} Ziele'),
  caption: 'Ziele der Stelle mit Begründung, Termin und Fortschreibung',
  columns: { nr: 'Nr.', goal: 'Ziel', due: 'Termin', next: 'Fortschreibung' },
  with: 'Mit wem',
  withNone: 'Für diese Ziele nennt der Bericht keine andere Stelle.',
  withCaption: 'Andere Stellen, die für dieselben Ziele genannt sind',
  partner: 'Stelle',
  partnerRole: 'Rolle',
  partnerGoals: 'Ziele',
  next: 'Was weitergeht',
  continued: (n: number) => (n === 1 ? '{n} von {all} bleibt bestehen' : '{n} von {all} bleiben bestehen'),
  noneContinued: (all: number) =>
    all === 1 ? 'Das Ziel bleibt nicht bestehen' : 'Keines der {all} bleibt bestehen',
  allIn: (n: number) => (n === 1 ? ', in {target}' : ', {link} in {target}'),
  allOf: (n: string) => `alle ${n}`,
  inTarget: '{n} in {target}',
  ended: (n: number) => (n === 1 ? '{n} wird nicht weiterverfolgt' : '{n} werden nicht weiterverfolgt'),
  dropped: (n: number) => (n === 1 ? '{n} wird verworfen' : '{n} werden verworfen'),
  discarded: (n: number) => (n === 1 ? '{n} ist verworfen' : '{n} sind verworfen'),
  fields: (n: number) => (n === 1 ? 'Aus dem Feld {fields}.' : 'Aus den Feldern {fields}.'),
  field: '{name} ({n})',
  counting: 'Ein Ziel, für das mehrere Stellen genannt sind, zählt bei jeder.',
  wording: 'Wortlaut unverändert',
};
