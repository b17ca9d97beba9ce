import { sumGoals } from '../analysis/count.ts';
import { rememberedOf } from '../analysis/remembered.ts';
import type { Status } from '../model/codes.ts';
import { areAlike, write, writeText } from './patch.ts';

/** What a piece of a bar stands for: a status, the chosen thing, or anything else. */
export type Tone = Status | 'chosen' | 'neutral';

export interface BarPart {
  readonly tone: Tone;
  readonly goals: number;
}

/** One bar with its name before and its number behind it. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** The row the title speaks of: at most one or two a picture. */
  readonly strong: boolean;
  readonly parts: readonly BarPart[];
  /** The whole behind the parts, drawn as a ghost; equal to the parts' sum where there is none. */
  readonly whole: number;
  readonly value: string;
  /** Narrows to what the bar counts; `null` where it counts nothing. */
  readonly href: string | null;
}

/** The share of the picture's width that the longest bar takes: the rest is for the number behind it. */
export const longestBar = 88;

/** A piece in percent of the picture's width. */
export interface PlacedPart {
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
}

/** The parts of a row, the whole behind them, and where its number stands, in percent as well. */
export interface PlacedParts {
  readonly parts: readonly PlacedPart[];
  readonly ghost: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/**
 * Places a row's parts from one zero line, on a scale on which `most` goals make the longest bar. A part without goals
 * has no width, but its place: another filter makes nothing anew.
 */
export function placeParts(row: Pick<BarRow, 'parts' | 'whole'>, most: number): PlacedParts {
  const percent = (goals: number) => (most > 0 ? round((goals / most) * longestBar) : 0);
  let before = 0;
  const parts = row.parts.map((part) => {
    const x = percent(before);
    before += part.goals;
    return { tone: part.tone, x, width: round(percent(before) - x) };
  });
  return {
    parts,
    ghost: percent(row.whole),
    end: percent(Math.max(row.whole, before)),
    isEmpty: before === 0,
  };
}

/** A piece of a bar in a picture 100 wide and 1 high that is stretched to the width there is. */
interface DrawnPart {
  readonly tone: Tone;
  /** Corners of its polygon; empty where it has no width. */
  readonly points: string;
}

/** The corners of a piece in such a picture: `0 0 12.5 0 12.5 1 0 1`. */
export function pointsOf({ x, width }: Pick<PlacedPart, 'x' | 'width'>): string {
  const end = round(x + width);
  return width > 0 ? `${x} 0 ${end} 0 ${end} 1 ${x} 1` : '';
}

/** Lines of paper between the parts of a bar, as a path in the same picture. */
export function gapsBetween(parts: readonly PlacedPart[]): string {
  return parts.map(({ x, width }) => (x > 0 && width > 0 ? `M${x} 0v1` : '')).join('');
}

/** A bar as it is written: `ghost` and `gaps` are shapes in the stretched picture, `end` is where its number stands. */
export interface DrawnBar extends BarRow {
  readonly ghost: string;
  readonly pieces: readonly DrawnPart[];
  readonly gaps: string;
  readonly end: string;
  readonly isEmpty: boolean;
}

/** Draws the bars of a picture: the longest one is the scale of all. */
export const drawRows = rememberedOf((rows: readonly BarRow[]): readonly DrawnBar[] => {
  const most = Math.max(0, ...rows.map((row) => row.whole));
  return rows.map((row) => {
    const { parts, ghost, end, isEmpty } = placeParts(row, most);
    return {
      ...row,
      // One as long as the bar would lie behind it.
      ghost: row.whole > sumGoals(row.parts) ? pointsOf({ x: 0, width: ghost }) : '',
      pieces: parts.map((part) => ({ tone: part.tone, points: pointsOf(part) })),
      gaps: gapsBetween(parts),
      end: `${end}%`,
      isEmpty,
    };
  });
});

/** Whether the bars have the parts of those drawn, which may be more. */
export function fitInto(drawn: readonly BarRow[], now: readonly BarRow[]): boolean {
  return areAlike(drawn.slice(0, now.length), now, (row, { parts }) =>
    areAlike(row.parts, parts, (part, { tone }) => part.tone === tone),
  );
}

/** Writes into a list of bars what is other than it was; bars that are too many are hidden. */
export function writeBars(
  list: Element,
  rows: readonly DrawnBar[],
  before: readonly DrawnBar[] | null,
): void {
  let item = list.firstElementChild;
  for (let i = 0; item; i++, item = item.nextElementSibling) {
    const now = rows[i];
    const was = before?.[i];
    if (!before || !now === !!was) item.toggleAttribute('hidden', !now);
    if (now) writeBar(item.firstElementChild, now, was);
  }
}

/** The parts of a bar are asked for one after the other: lists of them take longer than what is written. */
function writeBar(row: Element | null, now: DrawnBar, was: DrawnBar | undefined): void {
  const name = row?.firstElementChild;
  const picture = name?.nextElementSibling;
  const stretched = picture?.firstElementChild;
  const number = stretched?.nextElementSibling;
  let piece = stretched?.firstElementChild;
  write(row, 'href', now.href, was?.href);
  if (now.strong !== was?.strong) row?.classList.toggle('strong', now.strong);
  writeText(name, now.name, was?.name);
  write(picture, 'aria-label', now.value, was?.value);
  write(piece, 'points', now.ghost, was?.ghost);
  now.pieces.forEach(({ points }, k) => {
    piece = piece?.nextElementSibling;
    write(piece, 'points', points, was?.pieces[k]?.points);
  });
  write(piece?.nextElementSibling, 'd', now.gaps, was?.gaps);
  write(number, 'x', now.end, was?.end);
  writeText(number, now.value, was?.value);
  if (now.isEmpty !== was?.isEmpty) number?.classList.toggle('zero', now.isEmpty);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
