import { rememberedOf } from '../analysis/remembered.ts';
import type { Status } from '../model/codes.ts';
import { areAlike, patch, patchText } from './patch.ts';

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

/** Lines of paper between the parts of a bar, as a path in a picture 100 wide and 1 high. */
export function gapsBetween(parts: readonly PlacedPart[]): string {
  return parts.map(({ x, width }) => (x > 0 && width > 0 ? `M${x} 0v1` : '')).join('');
}

/** A bar with its parts in their places. */
export interface PlacedBar extends BarRow {
  readonly bar: PlacedParts;
}

/** Places the bars of a picture: the longest one is the scale of all. */
export const placeBars = rememberedOf((rows: readonly BarRow[]): readonly PlacedBar[] => {
  const most = Math.max(0, ...rows.map((row) => row.whole));
  return rows.map((row) => ({ ...row, bar: placeParts(row, most) }));
});

/** Whether the bars are as many and have the same parts. */
export function haveSameParts(before: readonly BarRow[], now: readonly BarRow[]): boolean {
  return areAlike(before, now, (row, { parts }) =>
    areAlike(row.parts, parts, (part, { tone }) => part.tone === tone),
  );
}

/** Writes what follows the filter into a list of bars. */
export function writeBars(list: Element, rows: readonly PlacedBar[]): void {
  rows.forEach(({ name, href, strong, value, bar }, i) => {
    const row = list.children[i]?.firstElementChild;
    const picture = row?.lastElementChild;
    patch(row, { href });
    row?.classList.toggle('strong', strong);
    patchText(row?.firstElementChild, name);
    patch(picture, { 'aria-label': value });
    const [ghost, ...marks] = picture?.children ?? [];
    patch(ghost, { width: `${bar.ghost}%` });
    bar.parts.forEach((part, k) => {
      // What has no width is nowhere: it keeps its place.
      patch(marks[k], { ...(part.width > 0 && { x: `${part.x}%` }), width: `${part.width}%` });
    });
    patch(picture?.querySelector('path'), { d: gapsBetween(bar.parts) });
    const text = picture?.lastElementChild;
    patch(text, { x: `${bar.end}%` });
    patchText(text, value);
    text?.classList.toggle('zero', bar.isEmpty);
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
