import { undated, type Due, type Filter } from '../model/filter.ts';
import { countStatuses, total, type StatusCounts } from './count.ts';
import type { Cube } from './cube.ts';
import { selectCells } from './selectCells.ts';
import { rememberedOf } from './remembered.ts';

export interface DueRow {
  readonly due: Due;
  readonly goals: number;
  readonly counts: StatusCounts;
}

/** Whether a goal's deadline is a date: then its `due` is a year. */
export function isDated(due: Due): boolean {
  return !(undated as readonly string[]).includes(due);
}

/** The years in which goals of the cube were due, ascending, then the three ways of having no date. */
export const duesOf = rememberedOf((cube): readonly Due[] => [
  ...[...new Set(cube.cells.map((cell) => cell.due))].filter(isDated).sort(),
  ...undated,
]);

/** Goals by deadline and status: every goal once. */
export function countByDue(cube: Cube, filter: Filter): readonly DueRow[] {
  const cells = selectCells(cube, filter, 'due', 'status');
  return duesOf(cube).map((due) => {
    const counts = countStatuses(cells.filter((cell) => cell.due === due));
    return { due, counts, goals: total(counts) };
  });
}
