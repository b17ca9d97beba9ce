import { ratedStatuses, statuses, type Status } from '../model/codes.ts';
import type { Filter } from '../model/filter.ts';
import { countStatuses, rated, reached, total } from './count.ts';
import type { Cell, Cube } from './cube.ts';
import { selectCells } from './selectCells.ts';
import { remembered } from './remembered.ts';
import { shares } from './shares.ts';

export interface StatusRow {
  readonly status: Status;
  readonly goals: number;
  /** Tenths of a percent of the rated goals; `null` for discarded ones and small bases. */
  readonly share: number | null;
}

export interface StatusResult {
  readonly goals: number;
  readonly rated: number;
  readonly reached: number;
  /** Every status in its order, empty classes too. */
  readonly rows: readonly StatusRow[];
}

/** How many goals have which status; shares are of the rated ones and add up to 100,0 %. */
export const countByStatus = remembered((cube: Cube, filter: Filter): StatusResult =>
  statusesOf(selectCells(cube, filter, 'status')),
);

/** The same of some cells. */
export function statusesOf(cells: readonly Pick<Cell, 'status' | 'goals'>[]): StatusResult {
  const counts = countStatuses(cells);
  const parts = shares(ratedStatuses.map((status) => counts[status]));
  return {
    goals: total(counts),
    rated: rated(counts),
    reached: reached(counts),
    rows: statuses.map((status) => ({
      status,
      goals: counts[status],
      share: parts?.[ratedStatuses.indexOf(status as (typeof ratedStatuses)[number])] ?? null,
    })),
  };
}
