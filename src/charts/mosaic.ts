import type { Status } from '../model/codes.ts';
import { areAlike, write, writeText } from './patch.ts';

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
  return areAlike(before, now, (square, { label }) => square.label === label);
}

/** Writes what follows the filter into a list of squares: each link carries it. */
export function writeSquares(list: Element, squares: readonly MosaicSquare[]): void {
  list.querySelectorAll('a').forEach((link, i) => {
    const { href = '', dimmed } = squares[i] ?? {};
    link.setAttribute('href', href);
    link.classList.toggle('dimmed', dimmed ?? false);
  });
}

/** Whether the same rows hold the same goals. */
export function haveSameSquares(before: readonly MosaicRow[], now: readonly MosaicRow[]): boolean {
  return areAlike(
    before,
    now,
    (row, { id, squares }) => row.id === id && haveSameGoals(row.squares, squares),
  );
}

/** Writes what follows the filter into the rows of a mosaic. */
export function writeMosaic(
  list: Element,
  rows: readonly MosaicRow[],
  before: readonly MosaicRow[] | null,
): void {
  rows.forEach((now, i) => {
    const was = before?.[i];
    const [head, goals] = list.children[i]?.children ?? [];
    const [name, count] = head?.children ?? [];
    write(name, 'href', now.href, was?.href);
    write(name, 'aria-current', currentOf(now), was && currentOf(was));
    write(count, 'href', now.countHref, was?.countHref);
    writeText(count, now.count, was?.count);
    if (goals) writeSquares(goals, now.squares);
  });
}

const currentOf = ({ chosen }: MosaicRow) => (chosen ? 'true' : null);
