import type { Frame } from './frame.ts';

/** A code with its wording. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** `overview.json`. Places are those in its lists; a target or an outlook of -1 is none. */
export interface OverviewData {
  readonly frame: Frame;
  readonly statuses: readonly Named[];
  /** Top fields, and top targets of the next concept. */
  readonly fields: readonly Named[];
  readonly targets: readonly Named[];
  readonly outlooks: readonly Named[];
  /** The places of the statuses that count as reached. */
  readonly reached: readonly number[];
  /** nr, field, status, 1 where it has a date, target, outlook, title (empty where goals are too many to be told apart). */
  readonly rows: readonly (readonly [number, number, number, 0 | 1, number, number, string])[];
}

/** Where the status stands among the columns of the list; the number of the goal is the first one. */
export const statusColumn = 4;

export interface ListRow {
  /** The texts of the columns; a line break where a cell has several lines. */
  readonly cells: readonly string[];
  /** Place of the status. */
  readonly status: number;
  /** The place of the goal when ordered by each column. */
  readonly ranks: readonly number[];
}

/** `list.json` */
export interface ListData {
  readonly frame: Frame;
  /** The wording of the columns, in their order. */
  readonly heads: readonly string[];
  readonly rows: readonly ListRow[];
}

/** More rows than this are not laid out at once. */
export const mostShown = 300;
/** With more goals than this a square for each is no picture any more: bars take their place. */
export const mostSquares = 1000;
