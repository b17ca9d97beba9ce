import type { StackedRow } from '../charts/stackedBars.ts';

/** Rows without what would open more of them: a chart that stands alone shows what it shows. */
export function closed(rows: readonly StackedRow[]): readonly StackedRow[] {
  return rows.map((row) => ({ ...row, opener: null }));
}

/** More bars are a page, not a picture: its table has them all. */
const mostRows = 15;

/** The longest bars, in the order in which all of them stand. */
export function largest(rows: readonly StackedRow[]): readonly StackedRow[] {
  const goalsOf = ({ parts }: StackedRow) => parts.reduce((sum, part) => sum + part.goals, 0);
  const kept = new Set(rows.toSorted((a, b) => goalsOf(b) - goalsOf(a)).slice(0, mostRows));
  return rows.filter((row) => kept.has(row));
}
