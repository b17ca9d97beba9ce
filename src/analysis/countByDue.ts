import type { Due, Filter } from '../model/filter.ts';
import { countStatuses, total, type StatusCounts } from './count.ts';
import type { Cube } from './cube.ts';
import { duesOf } from './dues.ts';
import { selectCells } from './selectCells.ts';

export interface DueRow {
  readonly due: Due;
  readonly goals: number;
  readonly counts: StatusCounts;
}

/** Goals by deadline and status: every goal once. */
export function countByDue(cube: Cube, filter: Filter): readonly DueRow[] {
  const cells = selectCells(cube, filter, 'due', 'status');
  return duesOf(cube).map((due) => {
    const counts = countStatuses(cells.filter((cell) => cell.due === due));
    return { due, counts, goals: total(counts) };
  });
}
