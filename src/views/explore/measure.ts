import type { CrossTable } from '../../analysis/crossTabulate.ts';
import { shares } from '../../analysis/shares.ts';
import { ratedStatuses } from '../../model/codes.ts';
import type { Axis } from './asked.ts';

/** The parts of a whole, one for each value of the innermost axis. */
export interface Parts {
  readonly counts: readonly number[];
  /** What 100 % is: the rated goals where the parts are statuses, else all. */
  readonly base: number;
  /** In tenths of a percent; `null` for what stands outside the base, and for a base too small for percentages. */
  readonly tenths: readonly (number | null)[];
  readonly small: boolean;
}

/** Divides what `outer` counts by the values of `inner`; shares add up to 100 %. */
export function partsOf(table: CrossTable, outer: readonly string[], inner: Axis): Parts {
  const counts = inner.values.map((value) => table.count([...outer, value]));
  const inBase = (value: string) =>
    inner.crossing.dimension !== 'status' || (ratedStatuses as readonly string[]).includes(value);
  const based = counts.filter((_, i) => inBase(inner.values[i] ?? ''));
  const parts = shares(based);
  let next = 0;
  return {
    counts,
    base: based.reduce((sum, n) => sum + n, 0),
    tenths: inner.values.map((value) => (inBase(value) ? (parts?.[next++] ?? null) : null)),
    small: parts === null,
  };
}
