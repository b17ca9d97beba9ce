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
