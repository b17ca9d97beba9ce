import type { Status } from '../model/codes.ts';
import type { RowText } from './stackedBars.ts';

/** One column of a status table. */
export interface StatusHead {
  readonly status: Status;
  readonly label: string;
}

/** A row with the goals of each status: numbers and, where wanted, a small bar for each. */
export interface StatusTableRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** 1 lies below a row of level 0. */
  readonly level: number;
  readonly cells: readonly (RowText & { readonly status: Status; readonly goals: number })[];
  readonly all: RowText;
}

/** The widths of a row's bars in percent of their column, all on one scale. */
export function columnWidths(row: StatusTableRow, most: number): readonly number[] {
  return row.cells.map(({ goals }) => (most > 0 ? Math.round((goals / most) * 10000) / 100 : 0));
}

/** The most goals that stand in one cell. */
export function mostInCell(rows: readonly StatusTableRow[]): number {
  return Math.max(0, ...rows.flatMap((row) => row.cells.map(({ goals }) => goals)));
}
