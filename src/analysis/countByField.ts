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
  const cells = new Map<string, Cell[]>(cube.fields.map(({ id }) => [id, []]));
  for (const cell of selectCells(cube, filter)) cells.get(cell.field)?.push(cell);
  const rowOf = (field: Field): FieldRow => {
    const counts = countStatuses([...tree.below([field.id])].flatMap((id) => cells.get(id) ?? []));
    return { field, counts, goals: total(counts), children: tree.childrenOf(field.id).map(rowOf) };
  };
  return tree.roots.map(rowOf);
});
