import type { Status } from '../model/codes.ts';
import type { Field } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import { countStatuses, total, type StatusCounts } from './count.ts';
import type { Cube } from './cube.ts';
import { selectCells } from './selectCells.ts';
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
  const countsOf = new Map(cube.fields.map(({ id }) => [id, countStatuses([])]));
  for (const { field, status, goals } of selectCells(cube, filter, 'field', 'status'))
    for (const { id } of tree.pathOf(field)) (countsOf.get(id) as Record<Status, number>)[status] += goals;
  const rowOf = (field: Field): FieldRow => {
    const counts = countsOf.get(field.id) as StatusCounts;
    return { field, counts, goals: total(counts), children: tree.childrenOf(field.id).map(rowOf) };
  };
  return tree.roots.map(rowOf);
});
