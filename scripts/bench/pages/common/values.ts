import { shares } from '../../../../src/analysis/shares.ts';
import { missed, sum, type Counts, type Filter } from './counts.ts';
import { mostSquares, type OverviewData } from './data.ts';

/** What changes with the filter, by the name of its place in the page. */
export interface Values {
  readonly texts: Readonly<Record<string, string>>;
  /** Sentences that change their shape. */
  readonly html: Readonly<Record<string, string>>;
  /** Left edge and width of a piece of a bar, in percent of its picture; only of pictures that are to be seen. */
  readonly boxes: Readonly<Record<string, readonly [number, number]>>;
  /** Whether the part of the page is shown that carries this name. */
  readonly parts: Readonly<Record<string, boolean>>;
  /** Whether the row of a picture that carries this name is one that its title speaks of. */
  readonly strong: Readonly<Record<string, boolean>>;
}

const number = new Intl.NumberFormat('de');
const tenths = new Intl.NumberFormat('de', { minimumFractionDigits: 1 });
/** The longest bar leaves room for the number behind it. */
const longest = 88;
export const format = (n: number) => number.format(n);

/** Tenths of a percent in words; a whole number of hundreds has no digit behind the point. */
const percent = (share: number) => `${share % 1000 ? tenths.format(share / 10) : format(share / 10)}\u202f%`;
/** A share, and a finding, needs so many goals, and so many rated goals on both sides of a comparison. */
const leastBase = 5;
/** A share in words, empty under five goals, where a share says nothing. */
const share = (part: number, base: number) =>
  base < leastBase ? '' : percent(Math.round((part * 1000) / base));
/** A box as corners in a picture 100 wide and 1 high that is stretched: its geometry is no style then. */
export const cornersOf = ([x, width]: readonly [number, number] = [0, 0]) =>
  `${x} 0 ${x + width} 0 ${x + width} 1 ${x} 1`;
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const goalsOf = (n: number) => `${format(n)} ${n === 1 ? 'Ziel' : 'Ziele'}`;
/** Small numbers where a sentence reads them. */
const small = 'null,einem,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf'.split(',');
const inWords = (n: number) => small[n] ?? format(n);
/** A share stands inside of a bar that is so long, in percent. */
const leastInside = 25;

const leastMissed = 2;
const leastGap = 0.1;
const leastFieldRated = 3;
/** As many stand side by side, the most telling first. */
const mostFindings = 3;
/** The first letter of the boxes of each finding's picture. */
const boxesOf: Readonly<Record<string, string>> = {
  missed: 'm',
  dated: 'd',
  continued: 't',
  lost: 'o',
  allReached: 'a',
};

/** Every number and every length of the start page under a filter. */
export function valuesOf(
  data: Omit<OverviewData, 'rows'>,
  all: Counts,
  counts: Counts,
  filter: Filter,
): Values {
  const strong: Record<string, boolean> = {};
  const texts: Record<string, string> = {};
  const boxes: Record<string, readonly [number, number]> = {};
  const ratedOf = (list: readonly number[]) => sum(list.slice(0, -1));
  const reachedOf = (list: readonly number[]) => sum(data.reached.map((place) => list[place] ?? 0));
  const rated = ratedOf(counts.statuses);
  const reached = reachedOf(counts.statuses);
  const statusWords = [...filter.statuses].map((place) => data.statuses[place]?.label).join(' oder ');
  const fieldWords = [...filter.fields].map((place) => data.fields[place]?.label).join(', ');
  const filterWords = [
    ...(fieldWords ? [`Handlungsfeld ${fieldWords}`] : []),
    ...(statusWords ? [`Stand ${statusWords}`] : []),
  ].join('; ');
  texts.statuses = statusWords;
  texts.filter = filterWords ? ` · Filter: ${filterWords}` : '';
  texts.announce = `${format(counts.goals)} von ${format(all.goals)} Zielen ausgewählt`;
  texts.hits = format(counts.goals);
  texts.rated = format(rated);
  texts.reached = format(reached);
  const classes = shares(counts.statuses.slice(0, -1));
  texts.share = classes ? percent(sum(data.reached.map((place) => classes[place] ?? 0))) : '';
  texts['rated share'] = classes ? '100\u202f%' : 'ohne Prozent';
  counts.statuses.forEach((n, status) => {
    texts[`s${status}`] = format(n);
    const part = classes?.[status];
    texts[`s${status} share`] = status > missed ? 'ohne Quote' : part === undefined ? '' : percent(part);
  });
  texts.missed = `${format(counts.statuses[missed] ?? 0)} ${data.statuses[missed]?.label}en`;
  const number = (query: string, text: string) =>
    `<a class="number" data-q="${query}" href="list.html?${query}">${text}</a>`;
  const html = {
    lead: statusWords ? outlookLead(data, counts, number) : restLead(data, counts, texts, number),
  };

  const mostInField = Math.max(1, ...counts.fields.map(sum));
  const mostRated = Math.max(1, ...counts.fields.map(ratedOf));
  const rows: Record<string, boolean> = {};
  counts.fields.forEach((list, field) => {
    const whole = sum(all.fields[field] ?? []);
    const n = sum(list);
    texts[`f${field}`] = n === whole ? goalsOf(n) : `${format(n)} von ${format(whole)} Zielen`;
    texts[`f${field} all`] = format(n);
    let before = 0;
    list.forEach((goals, status) => {
      texts[`f${field}s${status}`] = format(goals);
      if (all.goals > mostSquares) {
        boxes[`f${field}s${status}`] = [(before / mostInField) * longest, (goals / mostInField) * longest];
      }
      before += goals;
    });
    boxes[`f${field} all`] = boxes[`m${field} all`] = [0, (n / mostInField) * longest];
    boxes[`m${field}`] = [0, ((list[missed] ?? 0) / mostInField) * longest];
    strong[`f${field}`] = filter.fields.has(field);
    strong[`m${field}`] = (list[missed] ?? 0) > 0;
    texts[`m${field}`] = format(list[missed] ?? 0);
    const fieldRated = ratedOf(list);
    boxes[`a${field} all`] = [0, (fieldRated / mostRated) * longest];
    let left = 0;
    for (const place of data.reached) {
      const goals = list[place] ?? 0;
      boxes[`a${field}s${place}`] = [(left / mostRated) * longest, (goals / mostRated) * longest];
      left += goals;
    }
    strong[`a${field}`] = left === fieldRated;
    rows[`a${field}`] = fieldRated > 0;
    texts[`a${field}`] = fieldRated ? `${format(left)} von ${format(fieldRated)}` : '';
  });
  const affected = counts.fields.filter((list) => (list[missed] ?? 0) > 0).length;
  const fieldsLeft = counts.fields.filter((list) => sum(list) > 0).length;
  texts.missedFields = inWords(affected);
  texts.allFields = inWords(counts.fields.length);
  texts['missed base'] = format(counts.goals);
  const ratedFields = counts.fields.filter((list) => ratedOf(list) > 0);
  const full = ratedFields.filter(
    (list) => ratedOf(list) >= leastFieldRated && ratedOf(list) === reachedOf(list),
  ).length;
  texts.fullFields = inWords(ratedFields.filter((list) => ratedOf(list) === reachedOf(list)).length);
  texts['allReached base'] = format(rated);

  counts.dated.forEach((list, dated) => {
    const base = ratedOf(list);
    texts[`d${dated}`] = `${format(reachedOf(list))} von ${format(base)}`;
    let before = 0;
    for (const place of data.reached) {
      const goals = list[place] ?? 0;
      boxes[`d${dated}s${place}`] = base ? [(before / base) * 100, (goals / base) * 100] : [0, 0];
      before += goals;
    }
    const first = data.reached.map((place) => ((list[place] ?? 0) / base) * 100).find((width) => width > 0);
    texts[`d${dated} share`] = (first ?? 0) >= leastInside ? share(reachedOf(list), base) : '';
  });

  const [undatedRate = 0, datedRate = 0] = counts.dated.map((list) => reachedOf(list) / ratedOf(list));
  texts.datedLess = datedRate < undatedRate ? 'seltener' : 'häufiger';
  texts['dated base'] = format(sum(counts.dated.map(ratedOf)));

  const mostInOutlook = Math.max(1, ...counts.outlooks);
  const [goOn = 0] = counts.outlooks;
  const lost = sum(counts.outlooks) - goOn;
  texts.lost = format(lost);
  texts.lostGo = lost === 1 ? 'geht' : 'gehen';
  texts['lost base'] = texts[`s${missed}`] ?? '';
  counts.outlooks.forEach((n, outlook) => {
    texts[`o${outlook}`] = format(n);
    strong[`o${outlook}`] = outlook > 0 && n > 0;
    boxes[`o${outlook}`] = [0, (n / mostInOutlook) * longest];
  });

  const mostInTarget = Math.max(1, ...counts.targets);
  const mostContinued = Math.max(0, ...counts.targets);
  texts.continued = goalsOf(sum(counts.targets));
  counts.targets.forEach((n, target) => {
    texts[`t${target}`] = format(n);
    rows[`t${target}`] = n > 0;
    strong[`t${target}`] = n === mostContinued;
    boxes[`t${target}`] = [0, (n / mostInTarget) * longest];
  });
  texts['continued base'] = format(sum(counts.targets));
  texts.mostContinued = format(mostContinued);
  texts.mostTarget = data.targets[counts.targets.indexOf(mostContinued)]?.label ?? '';
  const holds: readonly (readonly [string, boolean])[] = [
    ['missed', (counts.statuses[missed] ?? 0) >= leastMissed && affected * 2 <= fieldsLeft],
    [
      'dated',
      counts.dated.every((list) => ratedOf(list) >= leastBase) &&
        Math.abs(datedRate - undatedRate) >= leastGap,
    ],
    [
      'continued',
      sum(counts.targets) >= leastBase &&
        counts.targets.filter((n) => n > 0).length > 1 &&
        counts.targets.filter((n) => n === mostContinued).length === 1,
    ],
    ['lost', (counts.statuses[missed] ?? 0) >= leastMissed && lost > 0],
    ['allReached', full > 1 && full < ratedFields.length],
  ];
  const shown = holds.filter(([, isTrue]) => isTrue).slice(0, mostFindings);
  // A picture out of sight stays as it was drawn.
  for (const [name] of holds.filter((finding) => !shown.includes(finding))) {
    for (const box of Object.keys(boxes)) if (box[0] === boxesOf[name]) delete boxes[box];
  }
  const parts = {
    ...rows,
    findings: shown.length > 0,
    filtered: filterWords !== '',
    byStatus: statusWords !== '',
    byRate: statusWords === '',
    ...Object.fromEntries(holds.map(([name]) => [name, shown.some(([other]) => other === name)])),
  };
  return { texts, html, boxes, parts, strong };
}

type Data = Omit<OverviewData, 'rows'>;
type NumberLink = (query: string, text: string) => string;

/** Under a filter by status: how the goals go on. */
function outlookLead({ outlooks }: Data, { goingOn }: Counts, number: NumberLink): string {
  const named = outlooks.flatMap(({ id, label }, place) => {
    const n = goingOn[place] ?? 0;
    return n > 0 ? [`${label}\u00a0${number(`ausblick=${id}`, format(n))}`] : [];
  });
  return named.length > 0 ? `Ausblick: ${named.join(', ')}` : '';
}

/** The classes that the headline leaves out. */
function restLead(
  { statuses }: Data,
  counts: Counts,
  texts: Readonly<Record<string, string>>,
  number: NumberLink,
): string {
  const of = (place: number) => counts.statuses[place] ?? 0;
  const label = (place: number) => statuses[place]?.label ?? '';
  const link = (place: number, text: string) => number(`status=${statuses[place]?.id}`, text);
  const rest = [missed - 1, missed].filter((place) => of(place) > 0);
  const said = rest.map((place, i) => {
    const part = texts[`s${place} share`];
    const verb = i > 0 ? '' : of(place) === 1 ? ' ist' : ' sind';
    const text = i > 0 ? format(of(place)) : goalsOf(of(place));
    return `${link(place, text)}${part ? ` (${part})` : ''}${verb} ${label(place)}`;
  });
  const out = missed + 1;
  const words = of(out) === 1 ? ['weiteres ist', 'zählt'] : ['weitere sind', 'zählen'];
  const discarded =
    of(out) > 0
      ? `${link(out, format(of(out)))} ${words[0]} ${label(out)} und ${words[1]} in keiner Quote mit.`
      : '';
  return (said.length > 0 ? `${said.join(', ')}. ` : '') + discarded;
}
