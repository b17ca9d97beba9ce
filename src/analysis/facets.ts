import { outlooks, statuses } from '../model/codes.ts';
import { withValues, type Dimension, type Filter } from '../model/filter.ts';
import { treeOf, type Node } from '../model/tree.ts';
import { sumGoals } from './count.ts';
import { duesOf } from './dues.ts';
import type { Cell, Cube } from './cube.ts';
import { departmentsOf } from './matchCells.ts';
import { selectCells, selectDepartmentCells } from './selectCells.ts';

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
  const chosen: readonly string[] = filter[dimension];
  const rest = chosen.length > 0 ? withValues(filter, dimension, []) : filter;
  const flat = <C extends Pick<Cell, 'goals'>>(
    values: readonly string[],
    cells: readonly C[],
    of: (cell: C) => string | null,
  ): FacetValue[] =>
    values.map((value) => ({
      value,
      level: 0,
      goals: sumGoals(cells.filter((cell) => of(cell) === value)),
      chosen: chosen.includes(value),
    }));
  const nested = <C extends Pick<Cell, 'goals'>>(
    nodes: readonly Node[],
    cells: readonly C[],
    of: (cell: C) => readonly string[],
  ): FacetValue[] => {
    const tree = treeOf(nodes);
    const valuesFrom = (node: Node, level: number): FacetValue[] => {
      const ids = tree.below([node.id]);
      const own = {
        value: node.id,
        level,
        goals: sumGoals(cells.filter((cell) => of(cell).some((id) => ids.has(id)))),
        chosen: chosen.includes(node.id),
      };
      return [own, ...tree.childrenOf(node.id).flatMap((child) => valuesFrom(child, level + 1))];
    };
    return tree.roots.flatMap((root) => valuesFrom(root, 0));
  };
  switch (dimension) {
    case 'fields':
      return nested(cube.fields, selectCells(cube, rest, 'field'), (cell) => [cell.field]);
    case 'departments':
      return nested(cube.departments, selectDepartmentCells(cube, rest), (cell) =>
        departmentsOf(cell, filter.role),
      );
    case 'statuses':
      return flat(statuses, selectCells(cube, rest, 'status'), (cell) => cell.status);
    case 'outlooks':
      return flat(outlooks, selectCells(cube, rest, 'outlook'), (cell) => cell.outlook);
    case 'dues':
      return flat(duesOf(cube), selectCells(cube, rest, 'due'), (cell) => cell.due);
    case 'targets':
      return nested(cube.targets, selectCells(cube, rest, 'targets'), (cell) => cell.targets);
  }
}
