import { plain, type Sentence } from '../../../i18n/sentence.ts';
import type { SlideGoal } from '../slideBody.ts';
import { heightBetween, linesOf, listFont, listStep, textWidths } from '../stage.ts';

/** Air below an entry, in lines, and the room of a reason's dash. */
const between = 0.6;
const indent = 40;
/** The title of a section gets `(1 of 2)` where it needs several slides. */
const suffix = ' (10 von 10)';
const bold = { ...listFont, weight: 700 };

/**
 * The goals on as many slides as they need. No wording is cut: a goal that is longer than a slide goes on on the next
 * one, between two of its lines.
 */
export function paginate(
  goals: readonly SlideGoal[],
  title: string,
  source: string,
): readonly (readonly SlideGoal[])[] {
  const room = linesBetween(title, source);
  return fill(
    goals.flatMap((goal) => split(goal, room)),
    (goal) => heightOf(goal),
    room,
  );
}

/** Points of a list on as many slides as they need. */
export function paginatePoints(
  points: readonly Sentence[],
  title: Sentence,
  source: string,
): readonly (readonly Sentence[])[] {
  const lines = (point: Sentence) => linesOf(plain(point), textWidths.points).length + between;
  return fill(points, lines, linesBetween(plain(title), source));
}

function linesBetween(title: string, source: string): number {
  // The last entry needs no air below it.
  return Math.floor(heightBetween(title + suffix, source) / listStep) + between;
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

const titleLines = (line: string) => linesOf(line, textWidths.goal, bold);
const reasonLines = (line: string) => linesOf(line, textWidths.goal - indent);

function heightOf({ title, reasons }: SlideGoal): number {
  const lines = [...title.flatMap(titleLines), ...reasons.flatMap(reasonLines)];
  return lines.length + between;
}

/** The goal in pieces that fit on a slide each: its title first, its reasons line by line. */
function split(goal: SlideGoal, room: number): readonly SlideGoal[] {
  if (heightOf(goal) <= room) return [goal];
  const most = Math.max(1, Math.floor(room - between));
  const titles = pagesOf(goal.title, titleLines, most).map((title) => ({ title, reasons: [] }));
  const reasons = pagesOf(goal.reasons, reasonLines, most).map((part) => ({ title: [], reasons: part }));
  return [...titles, ...reasons].map((part, i) => ({ ...goal, ...part, isMore: i > 0 }));
}

type LinesIn = (paragraph: string) => readonly string[];

/** Paragraphs in groups of at most so many lines; one that does not fit whole is parted between two of its words. */
function pagesOf(
  paragraphs: readonly string[],
  linesIn: LinesIn,
  most: number,
): readonly (readonly string[])[] {
  const pieces = paragraphs.flatMap((paragraph) => piecesOf(paragraph, linesIn, most));
  return fill(pieces, (piece) => linesIn(piece).length, most);
}

function piecesOf(paragraph: string, linesIn: LinesIn, most: number): readonly string[] {
  return paragraph.split(' ').reduce<string[]>((pieces, word) => {
    const longer = [...pieces.slice(-1), word].join(' ');
    return pieces.length > 0 && linesIn(longer).length <= most
      ? [...pieces.slice(0, -1), longer]
      : [...pieces, word];
  }, []);
}
