import { plain, type Sentence } from '../../../i18n/sentence.ts';
import { goalText } from '../goalText.ts';
import type { SlideGoal } from '../slideBody.ts';
import { countLines, goalStep, heightBetween, linesOf, listFont, listStep, textWidth } from '../stage.ts';

/** Air below an entry, in lines. */
const between = { goals: 0.4, points: 0.6 } as const;
/** The title of a section gets `(1 of 2)` where it needs several slides. */
const suffix = ' (10 von 10)';
const bold = { ...listFont, weight: 700 };

/**
 * The goals on as few slides as they need, about as many lines on each. No wording is cut: a goal that is longer than a
 * slide goes on on the next one, between two of its words.
 */
export function paginate(
  goals: readonly SlideGoal[],
  title: string,
  source: string,
): readonly (readonly SlideGoal[])[] {
  // The last entry needs no air below it.
  const room = Math.floor(heightBetween(title + suffix, source, true) / goalStep) + between.goals;
  return balance(
    goals.flatMap((goal) => split(goal, room)),
    heightOf,
    room,
  );
}

/** Points of a list on as many slides as they need. */
export function paginatePoints(
  points: readonly Sentence[],
  title: Sentence,
  source: string,
): readonly (readonly Sentence[])[] {
  const lines = (point: Sentence) => linesOf(plain(point), textWidth).length + between.points;
  const room = Math.floor(heightBetween(plain(title) + suffix, source) / listStep) + between.points;
  return fill(points, lines, room);
}

/** Fills page after page; what is higher than a page has one of its own. */
function fill<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  room: number,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= height;
  }
  return pages;
}

/** No more pages than filled ones, but the last one is not left with the rest. */
function balance<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  room: number,
): readonly (readonly T[])[] {
  let pages = fill(items, heightOf, room);
  for (let less = room - 1; less > 0; less--) {
    const tried = fill(items, heightOf, less);
    if (tried.length > pages.length) break;
    pages = tried;
  }
  return pages;
}

/** The goal in one paragraph, as `SlideGoals.svelte` sets it: its number and wording in bold, then its reasons. */
function heightOf(goal: SlideGoal): number {
  const { wording, reasons } = goalText(goal);
  const texts = [
    { text: `${goal.nr}\u00a0${wording}`, font: bold },
    { text: reasons, font: listFont },
  ];
  return countLines(texts, textWidth) + between.goals;
}

/** The goal in pieces that fill a slide each, parted between two words. */
function split(goal: SlideGoal, room: number): readonly SlideGoal[] {
  if (heightOf(goal) <= room) return [goal];
  const pieces: SlideGoal[] = [];
  const empty = (): SlideGoal => ({ ...goal, title: [], reasons: [], isMore: pieces.length > 0 });
  let piece = empty();
  for (const kind of ['title', 'reasons'] as const) {
    for (const paragraph of goal[kind]) {
      paragraph.split(' ').forEach((word, i) => {
        const longer = { ...piece, [kind]: withWord(piece[kind], word, i === 0) };
        const isFull = heightOf(longer) > room && piece.title.length + piece.reasons.length > 0;
        if (isFull) pieces.push(piece);
        piece = isFull ? { ...empty(), [kind]: [word] } : longer;
      });
    }
  }
  return [...pieces, piece];
}

/** The paragraphs with one more word, at the end of the last one or as the first of another. */
function withWord(paragraphs: readonly string[], word: string, isFirst: boolean): readonly string[] {
  const last = paragraphs.at(-1);
  return isFirst || last === undefined
    ? [...paragraphs, word]
    : [...paragraphs.slice(0, -1), `${last} ${word}`];
}
