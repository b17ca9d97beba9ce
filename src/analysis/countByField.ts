import type { Field } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import { countStatuses, total, type StatusCounts } from './count.ts';
import type { Cell, Cube } from './cube.ts';
import { selectCells } from './matchCells.ts';
import { remembered } from './remembered.ts';

export interface FieldRow {
  readonly field: Field;
  readonly goals: number;
  readonly counts: StatusCounts;
  readonly children: readonly FieldRow[];
}

/** Goals by field and status in the report's order, sub-fields inside their field, empty ones kept. */
export const countByField = remembered((cube: Cube, filter: Filter): readonly FieldRow[] => {
  const tree = treeOf(cube.fields);
  const cells = selectCells(cube, filter);
  const rowOf = (field: Field): FieldRow => {
    const ids = tree.below([field.id]);
    const own: readonly Cell[] = cells.filter((cell) => ids.has(cell.field));
    const counts = countStatuses(own);
    return { field, counts, goals: total(counts), children: tree.childrenOf(field.id).map(rowOf) };
  };
  return tree.roots.map(rowOf);
});
