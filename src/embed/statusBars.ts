import { countByStatus } from '../analysis/countByStatus.ts';
import type { ClassRow } from '../views/overview/overview.ts';
import type { EmbedContext } from './embedContext.ts';

/** Each class with the width of its bar in percent: the longest one takes all. */
export function goalsIn(
  classes: readonly ClassRow[],
  { cube, filter }: EmbedContext,
): readonly { readonly row: ClassRow; readonly width: number }[] {
  const { rows } = countByStatus(cube, filter);
  const most = Math.max(1, ...rows.map(({ goals }) => goals));
  const goalsOf = new Map(rows.map(({ status, goals }) => [status, goals]));
  return classes.map((row) => ({
    row,
    width: Math.round(((goalsOf.get(row.status) ?? 0) / most) * 10_000) / 100,
  }));
}
