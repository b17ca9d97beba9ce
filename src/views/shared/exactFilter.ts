import { sumGoals } from '../../analysis/count.ts';
import type { Cube } from '../../analysis/cube.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import type { Filter } from '../../model/filter.ts';

/** The filter if it means exactly so many goals of the cube; otherwise `null`, so that no number opens others. */
export function exactFilter(cube: Cube, goals: number, filter: Filter | null): Filter | null {
  return filter && sumGoals(selectCells(cube, filter)) === goals ? filter : null;
}
