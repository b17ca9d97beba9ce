import { outlooks, statuses } from '../model/codes.ts';
import { withValues, type Dimension, type Filter } from '../model/filter.ts';
import { treeOf, type Node } from '../model/tree.ts';
import { sumGoals } from './count.ts';
import { duesOf } from './countByDue.ts';
import type { Cell, Cube } from './cube.ts';
import { departmentsOf, selectCells } from './matchCells.ts';

/** A value that a filter can take, with the goals it would leave. `level` 1 lies below a value of level 0. */
export interface FacetValue {
  readonly value: string;
  readonly level: number;
  readonly goals: number;
  readonly chosen: boolean;
}

/**
 * The values of one dimension with their number of goals under the rest of the filter: what choosing
 * it would show. Values of the same dimension do not narrow each other.
 */
export function facet(cube: Cube, filter: Filter, dimension: Dimension): readonly FacetValue[] {
  const cells = selectCells(cube, withValues({ ...filter }, dimension, []));
  const count = (test: (cell: Cell) => boolean) => sumGoals(cells.filter(test));
  const chosen: readonly string[] = filter[dimension];
  const flat = (values: readonly string[], of: (cell: Cell) => string | null): FacetValue[] =>
    values.map((value) => ({
      value,
      level: 0,
      goals: count((cell) => of(cell) === value),
      chosen: chosen.includes(value),
    }));
  const nested = (nodes: readonly Node[], of: (cell: Cell) => readonly string[]): FacetValue[] => {
    const tree = treeOf(nodes);
    const valuesFrom = (node: Node, level: number): FacetValue[] => {
      const ids = tree.below([node.id]);
      const own = {
        value: node.id,
        level,
        goals: count((cell) => of(cell).some((id) => ids.has(id))),
        chosen: chosen.includes(node.id),
      };
      return [own, ...tree.childrenOf(node.id).flatMap((child) => valuesFrom(child, level + 1))];
    };
    return tree.roots.flatMap((root) => valuesFrom(root, 0));
  };
  switch (dimension) {
    case 'fields':
      return nested(cube.fields, (cell) => [cell.field]);
    case 'departments':
      return nested(cube.departments, (cell) => departmentsOf(cell, filter.role));
    case 'statuses':
      return flat(statuses, (cell) => cell.status);
    case 'outlooks':
      return flat(outlooks, (cell) => cell.outlook);
    case 'dues':
      return flat(duesOf(cube), (cell) => cell.due);
    case 'targets':
      return nested(cube.targets, (cell) => cell.targets);
  }
}
