import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';
import { matchCells } from './matchCells.ts';

/** The numbers of the goals that a filter means, ascending as in the cube's marks. */
export function goalsOf(cube: Cube, filter: Filter): readonly number[] {
  const matches = matchCells(cube, filter);
  return cube.marks.filter((mark) => matches[mark.cell]).map((mark) => mark.nr);
}
