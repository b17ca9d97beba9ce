/** German words of the page `deadlines`. A `{name}` is filled, often with a link. */
export const words = {
  headline: (n: number, all: number) => {
    if (all === 1) return '{n} von {all} Ziel hat eine Frist mit Datum';
    return n === 1
      ? '{n} von {all} Zielen hat eine Frist mit Datum'
      : '{n} von {all} Zielen haben eine Frist mit Datum';
  },
  headlineMost: (n: number) =>
    n === 1
      ? '{n} von {all} Zielen hat eine Frist mit Datum, {most} davon {quarter}'
      : '{n} von {all} Zielen haben eine Frist mit Datum, {most} davon {quarter}',
  headlineNone: (all: number) =>
    all === 1 ? 'Das Ziel hat keine Frist mit Datum' : 'Keines von {all} Zielen hat eine Frist mit Datum',
  lane: {
    ongoing: (n: number) => (n === 1 ? '{n} läuft ohne Enddatum' : '{n} laufen ohne Enddatum'),
    as_needed: (n: number) => (n === 1 ? '{n} gilt bei Bedarf' : '{n} gelten bei Bedarf'),
    open: (n: number) => (n === 1 ? 'bei {n} ist die Frist offen' : 'bei {n} ist die Frist offen'),
  },
  and: ' und ',
  noDates: 'Wann ein Ziel erreicht wurde, nennt der Bericht nicht.',

  pictureTitle: 'Jedes Ziel an seiner Frist',
  pictureLabel: 'Fristen der {n} Ziele',
  quarter: (quarter: string, year: string) => `${quarter}. Quartal ${year}`,
  quarterIn: (quarter: string, year: string) => `im ${quarter}.\u00a0Quartal\u00a0${year}`,
  quarterShort: (quarter: string) => `${quarter}.\u00a0Q.`,
  quarterGoals: (n: number) => (n === 1 ? '{quarter}, {n} Ziel' : '{quarter}, {n} Ziele'),
  ofGoals: (all: number) => (all === 1 ? '{n} von {all} Ziel' : '{n} von {all} Zielen'),
  concept: (start: string, end: string) => `Konzeptzeitraum ${start}–${end}`,
  lanes: 'Ziele ohne Datum',
  square: (nr: string, status: string, deadline: string, title: string) =>
    `Ziel ${nr}, ${status}, Frist ${deadline}: ${title}`,
  goOn: (n: number) =>
    n === 1
      ? 'Läuft nach der Frist weiter und steht hier einmal, an der Frist:'
      : 'Laufen nach der Frist weiter und stehen hier einmal, an der Frist:',
  more: (n: string) => `… und ${n} weitere`,

  dated: 'mit Frist',
  undated: 'ohne Frist',
  of: (n: string, base: string) => `${n}\u00a0von\u00a0${base}`,
  comparison: (sign: number) => {
    if (sign < 0) return 'Ziele mit Frist sind seltener {words}: {dated} gegen {undated} ohne.';
    if (sign > 0) return 'Ziele mit Frist sind häufiger {words}: {dated} gegen {undated} ohne.';
    return 'Ziele mit und ohne Frist sind gleich oft {words}: {dated} und {undated}.';
  },
  comparisonSmall: 'Mit Frist sind {dated} {words}, ohne Frist {undated}.',
  comparisonBase: (label: string, base: string) => `${label} (Basis ${base} bewertete)`,

  ruleTitle: (n: number) =>
    n === 1 ? '{n} Ziel: Frist vor dem Stand und {label}' : '{n} Ziele: Frist vor dem Stand und {label}',
  rule: (n: number) =>
    n === 1
      ? 'So gezählt: Die Frist endet vor dem {date}, und der Stand lautet „{label}“. Vor diesem Tag endet die Frist von {n} Ziel, davon {rated} bewertet.'
      : 'So gezählt: Die Frist endet vor dem {date}, und der Stand lautet „{label}“. Vor diesem Tag enden die Fristen von {n} Zielen, davon {rated} bewertet.',
  ruleGoals: 'Diese Ziele',
  moreGoals: '… und {n} weitere ({all})',
  allGoals: (n: string) => `alle ${n}`,

  asTable: 'Als Tabelle',
  tableCaption: 'Ziele nach Frist und Stand',
  due: 'Frist',
  all: 'alle',
};
