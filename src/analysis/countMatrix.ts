import type { Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import { sumGoals } from './count.ts';
import type { Cube } from './cube.ts';
import { selectCells } from './selectCells.ts';

/**
 * Goals of each row in each column: a row is what a filter means, a column a list of fields with all that lies
 * below them. A goal lies in one field, so the columns of a row add up; rows may share goals.
 */
export function countMatrix(
  cube: Cube,
  rows: readonly Filter[],
  columns: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const tree = treeOf(cube.fields);
  const sets = columns.map((fields) => tree.below(fields));
  return rows.map((row) => {
    const cells = selectCells(cube, row, 'field');
    return sets.map((fields) => sumGoals(cells.filter((cell) => fields.has(cell.field))));
  });
}
