import type { Status } from '../model/codes.ts';

export interface MosaicSquare {
  readonly nr: number;
  readonly status: Status;
  /** What the square says to those who do not see it. */
  readonly label: string;
  readonly href: string;
  /** Outside the filter in force: kept in its place, without colour. */
  readonly dimmed?: boolean;
}

/** A field with its goals, in the order in which the squares stand. */
export interface MosaicRow {
  readonly id: string;
  readonly name: string;
  /** Narrows everything to this field, or takes that back. */
  readonly href: string;
  readonly chosen: boolean;
  readonly count: string;
  /** Opens the goals that `count` counts; `null` where there are none. */
  readonly countHref: string | null;
  readonly squares: readonly MosaicSquare[];
}

/** Whether the same goals stand in the same order: then at most what follows the filter is another. */
export function haveSameGoals(before: readonly MosaicSquare[], now: readonly MosaicSquare[]): boolean {
  return before.length === now.length && now.every(({ label }, i) => label === before[i]?.label);
}

/** Writes what follows the filter into the links of a list of squares, where it is another than before. */
export function showFilter(
  list: Element,
  before: readonly MosaicSquare[],
  now: readonly MosaicSquare[],
): void {
  list.querySelectorAll('a').forEach((link, i) => {
    const { href = '', dimmed } = now[i] ?? {};
    if (before[i]?.href !== href) link.setAttribute('href', href);
    if (before[i]?.dimmed !== dimmed) link.classList.toggle('dimmed', dimmed);
  });
}
