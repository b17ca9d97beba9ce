import { missed, sum, type Counts, type Filter } from './counts.ts';
import { mostSquares, type OverviewData } from './data.ts';

/** What changes with the filter, by the name of its place in the page. */
export interface Values {
  readonly texts: Readonly<Record<string, string>>;
  /** Left edge and width of a piece of a bar, in percent of its picture; only of pictures that are to be seen. */
  readonly boxes: Readonly<Record<string, readonly [number, number]>>;
  /** Whether the part of the page is shown that carries this name. */
  readonly parts: Readonly<Record<string, boolean>>;
}

const number = new Intl.NumberFormat('de');
const percent = new Intl.NumberFormat('de', { style: 'percent', minimumFractionDigits: 1 });
/** The longest bar leaves room for the number behind it. */
const longest = 88;
export const format = (n: number) => number.format(n);

/** A share in words, empty under five goals, where a share says nothing. */
const share = (part: number, base: number) => (base < 5 ? '' : percent.format(part / base));

/** A finding needs so many goals, and so many rated goals on both sides of a comparison. */
const leastBase = 5;
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
  texts.share = share(reached, rated);
  counts.statuses.forEach((n, status) => {
    texts[`s${status}`] = format(n);
    texts[`s${status} share`] = status === missed + 1 ? 'ohne Quote' : share(n, rated);
  });

  const mostInField = Math.max(1, ...all.fields.map(sum));
  const mostMissed = Math.max(1, ...counts.fields.map(sum));
  const mostRated = Math.max(1, ...counts.fields.map(ratedOf));
  counts.fields.forEach((list, field) => {
    const whole = sum(all.fields[field] ?? []);
    const n = sum(list);
    texts[`f${field}`] = n === whole ? `${format(n)} Ziele` : `${format(n)} von ${format(whole)} Zielen`;
    texts[`f${field} all`] = format(n);
    let before = 0;
    list.forEach((goals, status) => {
      texts[`f${field}s${status}`] = format(goals);
      if (all.goals > mostSquares) {
        boxes[`f${field}s${status}`] = [(before / mostInField) * 100, (goals / mostInField) * 100];
      }
      before += goals;
    });
    boxes[`m${field} all`] = [0, (n / mostMissed) * longest];
    boxes[`m${field}`] = [0, ((list[missed] ?? 0) / mostMissed) * longest];
    texts[`m${field}`] = format(list[missed] ?? 0);
    const fieldRated = ratedOf(list);
    boxes[`a${field} all`] = [0, (fieldRated / mostRated) * longest];
    let left = 0;
    for (const place of data.reached) {
      const goals = list[place] ?? 0;
      boxes[`a${field}s${place}`] = [(left / mostRated) * longest, (goals / mostRated) * longest];
      left += goals;
    }
    texts[`a${field}`] = fieldRated ? `${format(left)} von ${format(fieldRated)}` : '';
  });
  const affected = counts.fields.filter((list) => (list[missed] ?? 0) > 0).length;
  const fieldsLeft = counts.fields.filter((list) => sum(list) > 0).length;
  texts.missedFields = format(affected);
  texts.allFields = format(fieldsLeft);
  texts['missed base'] = format(counts.goals);
  const ratedFields = counts.fields.filter((list) => ratedOf(list) > 0);
  const full = ratedFields.filter(
    (list) => ratedOf(list) >= leastFieldRated && ratedOf(list) === reachedOf(list),
  ).length;
  texts.fullFields = format(full);
  texts['allReached base'] = format(rated);

  counts.dated.forEach((list, dated) => {
    const base = ratedOf(list);
    texts[`d${dated}`] = `${format(reachedOf(list))} von ${format(base)}`;
    texts[`d${dated} share`] = share(reachedOf(list), base);
    let before = 0;
    for (const place of data.reached) {
      const goals = list[place] ?? 0;
      boxes[`d${dated}s${place}`] = base ? [(before / base) * 100, (goals / base) * 100] : [0, 0];
      before += goals;
    }
  });

  const [undatedRate = 0, datedRate = 0] = counts.dated.map((list) => reachedOf(list) / ratedOf(list));
  texts.datedLess = datedRate < undatedRate ? 'seltener' : 'häufiger';
  texts['dated base'] = format(sum(counts.dated.map(ratedOf)));

  const mostInOutlook = Math.max(1, ...counts.outlooks);
  const [goOn = 0] = counts.outlooks;
  const lost = sum(counts.outlooks) - goOn;
  texts.lost = format(lost);
  texts['lost base'] = texts[`s${missed}`] ?? '';
  counts.outlooks.forEach((n, outlook) => {
    texts[`o${outlook}`] = format(n);
    boxes[`o${outlook}`] = [0, (n / mostInOutlook) * longest];
  });

  const mostInTarget = Math.max(1, ...counts.targets);
  texts.continued = format(sum(counts.targets));
  counts.targets.forEach((n, target) => {
    texts[`t${target}`] = format(n);
    boxes[`t${target}`] = [0, (n / mostInTarget) * longest];
  });
  texts['continued base'] = texts.continued;
  const mostContinued = Math.max(0, ...counts.targets);
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
    filtered: filterWords !== '',
    byStatus: statusWords !== '',
    byRate: statusWords === '',
    ...Object.fromEntries(holds.map(([name]) => [name, shown.some(([other]) => other === name)])),
  };
  return { texts, boxes, parts };
}
