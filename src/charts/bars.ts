import type { Status } from '../model/codes.ts';

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

/**
 * Places a row's parts from one zero line, on a scale on which `most` goals make the longest bar. A part without goals
 * has no width, but its place: another filter makes nothing anew.
 */
export function placeParts(
  row: Pick<BarRow, 'parts' | 'whole'>,
  most: number,
): { parts: readonly PlacedPart[]; end: number; ghost: number } {
  const percent = (goals: number) => (most > 0 ? round((goals / most) * longestBar) : 0);
  let before = 0;
  const parts = row.parts.map((part) => {
    const x = percent(before);
    before += part.goals;
    return { tone: part.tone, x, width: round(percent(before) - x) };
  });
  return { parts, ghost: percent(row.whole), end: percent(Math.max(row.whole, before)) };
}

/** The width in px of the paper between a part and the one before it. */
export function gapBefore({ x, width }: PlacedPart): number {
  return x > 0 && width > 0 ? 2 : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
