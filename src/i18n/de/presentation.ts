import { words as continuation } from './continuation.ts';
import { words as deadlines } from './deadlines.ts';
import { words as departments } from './departments.ts';
import { words as fields } from './fields.ts';
import { words as figures } from './figures.ts';
import { words as overview } from './overview.ts';

/** German words of the deck: those of the pages whose findings it shows, and its own. */
export const words = {
  pages: { continuation, deadlines, departments, fields, figures, overview },

  headline: (slides: number, goals: number) =>
    `${slides === 1 ? 'Eine Folie' : '{slides} Folien'} aus ${goals === 1 ? '{goals} Ziel' : '{goals} Zielen'}`,
  lead: 'Die Folien folgen dem Filter. Jede sagt einen Satz; jede Zahl darin führt zu ihren Zielen.',
  start: 'Vorführen',
  speaker: 'Sprecheransicht',
  keysHint: 'Tasten während der Vorführung: ? zeigt alle.',
  powerpoint: 'Als PowerPoint speichern',
  powerpointLead:
    'Dieselben Folien, mit Diagrammen, die sich in PowerPoint und LibreOffice bearbeiten lassen.',
  fileWhat: 'praesentation',
  making: 'PowerPoint entsteht',
  cancel: 'Abbrechen',
  saved: (name: string) => `${name} ist gespeichert.`,
  failed: (reason: string) =>
    `Die PowerPoint konnte nicht entstehen: ${reason} Die Seite neu laden und noch einmal versuchen.`,
  needsScript: 'Vorführen, Ordnen und PowerPoint brauchen JavaScript. Alle Folien stehen auch ohne da.',
  presets: 'Fertige Auswahl',
  short: 'Kurzbericht',
  full: 'Vollständig',
  byField: 'Ein Handlungsfeld',
  byDepartment: 'Eine Stelle',
  chooser: 'Folien wählen und ordnen',
  chooserHint: 'Die Auswahl steht in der Adresse: Sie lässt sich als Lesezeichen sichern und weitergeben.',
  slideCount: (n: number) => (n === 1 ? '1 Folie' : `${n} Folien`),
  isEmpty: 'in dieser Auswahl leer',
  show: (name: string) => `„${name}“ zeigen`,
  up: (name: string) => `„${name}“ früher zeigen`,
  down: (name: string) => `„${name}“ später zeigen`,
  moved: (name: string, place: string) => `„${name}“ steht jetzt an Stelle ${place}.`,
  slides: 'Die Folien',
  slide: (n: string) => `Folie ${n}`,
  ofSlides: (n: string, all: string) => `Folie ${n} von ${all}`,
  announce: (n: string, all: string, title: string) => `Folie ${n} von ${all}: ${title}`,
  from: (n: string) => `Ab Folie ${n} vorführen`,
  black: 'Der Bildschirm ist schwarz. Taste B zeigt die Folie wieder.',
  overview: 'Alle Folien',
  part: (n: string, all: string) => `(${n} von ${all})`,

  stage: {
    label: 'Vorführung',
    previous: 'Zurück',
    next: 'Weiter',
    help: 'Tasten',
    close: 'Beenden',
    fullScreen: 'Vollbild',
  },
  keys: {
    title: 'Tasten',
    rows: [
      ['→, ↓, Leertaste, Bild ab', 'nächste Folie'],
      ['←, ↑, Bild auf', 'vorige Folie'],
      ['Pos 1 · Ende', 'erste, letzte Folie'],
      ['Zahl + Eingabe', 'zu dieser Folie'],
      ['F', 'Vollbild'],
      ['B', 'schwarzer Bildschirm'],
      ['O', 'alle Folien'],
      ['S', 'Sprecheransicht in eigenem Fenster'],
      ['Esc', 'schließen, was offen ist; dann beenden'],
    ],
    close: 'Schließen',
  },
  view: {
    current: 'Jetzt',
    next: 'Danach',
    end: 'Das war die letzte Folie.',
    notes: 'Notizen',
    noNotes: 'Keine Notizen zu dieser Folie.',
    clock: 'Uhrzeit',
    elapsed: 'Seit Beginn',
    restart: 'Neu beginnen',
    alone: 'Kein Fenster mit der Vorführung gefunden. Wer hier blättert, blättert nur hier.',
    together: 'Verbunden mit der Vorführung.',
  },

  sections: {
    titel: 'Titel',
    ergebnis: 'Ergebnis',
    felder: 'Handlungsfelder',
    luecken: (label: string) => `Felder mit ${label}en Zielen`,
    stellen: 'Zuständigkeit',
    fristen: 'Fristen',
    gruende: (label: string) => `Ziele, ${label}, mit Gründen`,
    verworfen: (label: string) => `Ziele, ${label}, mit Gründen`,
    fluss: 'Was aus den Zielen wird',
    weiter: 'Was weitergeht',
    methode: 'Methode und Quelle',
  },

  titleGoals: (n: number) => (n === 1 ? 'Was aus {n} Ziel wurde' : 'Was aus {n} Zielen wurde'),
  titleFiltered: 'Auswahl: {filter}',
  titleEmpty: 'Zu dieser Auswahl passt kein Ziel',
  liveView: 'Aktuelle Ansicht',
  fieldsNote: 'Am Ende jedes Balkens: {words}, von den bewerteten Zielen.',
  subfieldsNote: 'Teilfelder. Am Ende jedes Balkens: {words}, von den bewerteten Zielen.',
  unrated: 'ohne Quote',
  missedFields: (missed: number) =>
    missed === 1
      ? 'Das eine Ziel mit dem Stand „{label}“ liegt in „{field}“'
      : 'Alle {missed} Ziele liegen in {fields} von {allFields} Handlungsfeldern',
  missedEverywhere: 'In allen {allFields} Handlungsfeldern gibt es Ziele mit dem Stand „{label}“: {missed}',
  restFields: (n: number) =>
    n === 1 ? 'und {n} weiteres Feld mit {goals}' : 'und {n} weitere Felder mit {goals}',
  restDepartments: (n: number) =>
    n === 1
      ? 'und {n} weitere Stelle mit weniger Zielen'
      : 'und {n} weitere Stellen mit gleich vielen oder weniger Zielen',
  reasonsMissed: (n: number) =>
    n === 1
      ? '{goals} ist {label}: was der Bericht dazu sagt'
      : '{goals} sind {label}: was der Bericht dazu sagt',
  reasonsLost: (n: number) =>
    n === 1 ? '{lost} der {missed} Ziele geht nicht weiter' : '{lost} der {missed} Ziele gehen nicht weiter',
  reasonsDiscarded: (n: number) =>
    n === 1 ? '{n} von {all} Zielen ist {label}' : '{n} von {all} Zielen sind {label}',
  reasonsOutside: 'Was {label} ist, zählt in keiner Quote mit.',
  reasonsGoal: 'Ziel',
  reasonsReason: 'Wortlaut und was der Bericht dazu sagt',
  reasonsMore: 'Fortsetzung',
  and: ' und ',
  flow: { continued: (n: number) => (n === 1 ? '{n} Ziel geht weiter' : '{n} Ziele gehen weiter') },
  flowBase: 'Kein Ziel geht verloren: {in} links, {out} rechts.',
  goOn: (n: number) =>
    n === 1
      ? '{continued} geht weiter, und zwar in {target}'
      : '{continued} gehen weiter, {most} davon in {target}',
  goOnOne: (n: number) =>
    n === 1 ? '{continued} geht weiter, und zwar in {target}' : '{continued} gehen weiter, alle in {target}',
  goOnSpread: (n: number) =>
    n === 1
      ? '{continued} geht in {targets} weiter'
      : '{continued} gehen weiter, verteilt auf {targets} Teile von „{concept}“',
  goOnNote: 'Weitergeführte Ziele nach {target} und bisherigem Stand.',
  measures: (n: number) => (n === 1 ? '{n} Maßnahme' : '{n} Maßnahmen'),
  method: (n: number) =>
    n === 1
      ? 'Jede Zahl ist aus {n} Ziel gezählt und führt zu ihm'
      : 'Jede Zahl ist aus {n} Zielen gezählt und führt zu ihnen',
  methodEmpty: 'Woher die Zahlen kommen',
  methodBase:
    'Basis jeder Quote sind die {rated} bewerteten Ziele; was {label} ist, zählt in keiner Quote mit.',
  methodShared:
    'Ein Ziel mit mehreren Stellen zählt bei jeder von ihnen, in einer Gruppe und im Ganzen einmal.',
  methodSmall: 'Unter fünf bewerteten Zielen steht kein Prozentwert.',
  methodSource: 'Quelle: {citation}.',
  methodLicence: 'Lizenz: {licence}.',

  alt: {
    mosaik: 'Jedes Ziel ein Quadrat, nach Handlungsfeld und Stand. {list}',
    fortschreibung: 'Vom Handlungsfeld über den Stand zur Fortschreibung. {list}',
  },
  tableField: 'Handlungsfeld',
  tableEnd: 'Was daraus wird',
  tableGoals: 'Ziele',
  tableSource: 'Quelle',
};
