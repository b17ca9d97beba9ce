/** German words of the page on which people ask their own. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  headline: (dimensions: string) => `{goals} nach ${dimensions}`,
  empty: 'Kein Ziel zu zählen',
  lead: 'Zeilen, Spalten, Farbe und Teilbilder lassen sich frei belegen. Die Adresse dieser Seite enthält die ganze Frage: So lässt sie sich weitergeben.',
  ready: 'Fragen zum Anfangen:',
  readyQuestions: {
    outlook: 'Was wird aus den Zielen der Felder?',
    lead: 'Wer ist in welchem Feld federführend?',
    due: 'Welchen Stand haben Ziele mit und ohne Frist?',
  },
  choose: 'Die Frage',
  slots: { rows: 'Zeilen', columns: 'Spalten', colour: 'Farbe', facet: 'Teilbilder' },
  unused: 'keine',
  role: 'Stellen zählen, wenn sie',
  roles: { both: 'zuständig sind (alle Rollen)', lead: 'federführend sind', involved: 'beteiligt sind' },
  measure: 'Zeigen:',
  count: 'Anzahl',
  share: 'Anteil',

  dimensions: {
    field: 'Handlungsfeld',
    subfield: 'Teilfeld',
    department: 'Zuständigkeit',
    status: 'Stand',
    outlook: 'Ausblick',
    due: 'Frist',
    target: 'Fortschreibung',
  },
  ofRole: (department: string, role: string) => `${department} (${role})`,
  subfield: (field: string, subfield: string) => `${field}: ${subfield}`,
  ended: 'nicht weiterverfolgt',

  most: 'Die größte Gruppe: {names}, {goals}',
  mostTwo: 'Die größten Gruppen, je {goals}: {names} und {second}',
  mostEven: (groups: number) => `Keine Gruppe ragt heraus: ${groups} zählen am meisten, je {goals}`,
  mostShare: 'Der größte Anteil: {value} bei {names}, {share} ({n} von {base})',
  counted: (goals: number) => (goals === 1 ? 'Gezählt ist {goals}.' : 'Gezählt sind {goals}.'),
  mentioned: (goals: number) =>
    goals === 1
      ? '{goals}, {mentions} Nennungen: Es zählt bei jeder Gruppe, zu der es gehört.'
      : '{goals}, {mentions} Nennungen: Ein Ziel zählt bei jeder Gruppe, zu der es gehört.',
  missing: (goals: number) =>
    goals === 1
      ? ' {n} weiteres hat keine Angabe und fehlt hier.'
      : ' {n} weitere haben keine Angabe und fehlen hier.',
  baseStatus: ' 100\u202f% sind die bewerteten Ziele jeder Zeile; verworfene stehen ohne Quote daneben.',
  baseRow: ' 100\u202f% sind die Ziele jeder Zeile.',
  baseMentions: ' 100\u202f% sind die Nennungen jeder Zeile.',
  baseAll: ' 100\u202f% sind alle gezählten Ziele.',
  baseFacet: ' 100\u202f% sind die Ziele jedes Teilbilds.',
  baseRated: ' 100\u202f% sind die bewerteten Ziele; verworfene stehen ohne Quote daneben.',
  small: ' Unter 5 steht nur die Anzahl, ohne Prozent.',

  of: 'von {n}',
  apart: '{of} + {n} {label}',
  shareAfter: '{share} ({n})',
  groupLabel: '{names}: {goals}',
  groupParts: '{label}; {parts}',
  part: '{name} {n}',
  takeBack: '{label}. Auswahl aufheben',
  key: 'Farben',
  picture: (title: string) => `Bild: ${title}`,

  problems: {
    twice: '{dimension} steht an zwei Stellen der Frage. Gegen sich selbst gezählt, sagt es nichts.',
    nested:
      'Handlungsfeld und Teilfeld lassen sich nicht kreuzen: Jedes Teilfeld liegt in genau einem Feld, alles andere bliebe leer.',
    unknown: 'Zu {dimension} gibt es in dieser Auswahl keine Angabe.',
    small: 'Keine Gruppe hat fünf Ziele. Ein Anteil an weniger sagt nichts.',
    colours:
      '{dimension} hat {values} Werte. Mehr als {most} Töne lassen sich im Bild nicht sicher unterscheiden.',
    columns: '{dimension} hat {values} Werte. Mehr als {most} Spalten passen nicht lesbar nebeneinander.',
    facets: '{dimension} hat {values} Werte. Mehr als {most} Teilbilder lassen sich nicht mehr vergleichen.',
    panels: 'Das wären {values} kleine Bilder. Mehr als {most} lassen sich nicht mehr vergleichen.',
  },
  inNumbers: 'Dieselbe Frage als Anzahl.',
  nearest: 'Am nächsten kommt: {question}.',
  tableOnly: 'Die Zahlen dieser Frage stehen in der Tabelle.',

  tableTitle: 'Dieselben Zahlen als Tabelle',
  tableCaption: (dimensions: string) => `Ziele nach ${dimensions}`,
  all: 'alle',
  allGoals: 'alle Ziele',
  zeroRows: 'Zeilen ohne Ziel sind in der Tabelle weggelassen.',
};
