import { outlooks, statuses } from '../model/codes.ts';
import type { Dimension, Filter, RoleChoice } from '../model/filter.ts';
import { treeOf, type Tree, type Node } from '../model/tree.ts';
import { duesOf } from './dues.ts';
import type { Cell, Cube } from './cube.ts';
import { departmentsOf } from './matchCells.ts';

/** What goals can be counted by, each against each other. */
export const crossDimensions = [
  'field',
  'subfield',
  'department',
  'status',
  'outlook',
  'due',
  'target',
] as const;
export type CrossDimension = (typeof crossDimensions)[number];

/**
 * The values that stand for goals without one of their own, so that no goal is lost and every count adds up. `none`
 * is for goals of which the data say nothing: no filter means them.
 */
export const ends = { ended: 'ended', discarded: 'discarded', none: 'none' } as const;

/** The dimension of the filter that a value is said in. */
const filterOf = {
  field: 'fields',
  subfield: 'fields',
  department: 'departments',
  status: 'statuses',
  outlook: 'outlooks',
  due: 'dues',
  target: 'targets',
} as const satisfies Record<CrossDimension, Dimension>;

/** One dimension of a question: which values there are, and which of them a goal has. */
export interface Crossing {
  readonly dimension: CrossDimension;
  /** In reading order; those that the filter rules out by name are left out. */
  readonly values: readonly string[];
  /** The values of a cell's goals: none, one, or several where the dimension is a set. */
  of(cell: Cell): readonly string[];
  /** What a value means as a filter; `null` where no filter can say it. */
  narrows(value: string): Narrowing | null;
}

/** Values of one dimension of the filter. */
export interface Narrowing {
  readonly dimension: Dimension;
  readonly values: readonly string[];
}

/** Makes a dimension countable. `role` decides which departments of a goal count. */
export function crossing(cube: Cube, filter: Filter, dimension: CrossDimension, role: RoleChoice): Crossing {
  const plain = (values: readonly string[], of: (cell: Cell) => readonly string[]): Crossing => ({
    dimension,
    values,
    of,
    narrows: (value) => ({ dimension: filterOf[dimension], values: [value] }),
  });
  const roots = (nodes: readonly Node[], ids: (cell: Cell) => readonly string[]): Crossing => {
    const tree = treeOf(nodes);
    const rootOf = new Map(nodes.map(({ id }) => [id, tree.rootOf(id).id]));
    return plain(
      tree.roots.map(({ id }) => id),
      (cell) => [...new Set(ids(cell).flatMap((id) => rootOf.get(id) ?? []))],
    );
  };
  switch (dimension) {
    case 'field':
      return roots(cube.fields, (cell) => [cell.field]);
    case 'subfield': {
      const parents = new Set(cube.fields.map((field) => field.parent));
      const used = new Set(cube.cells.map((cell) => cell.field));
      return plain(
        cube.fields.map(({ id }) => id).filter((id) => used.has(id) || !parents.has(id)),
        (cell) => [cell.field],
      );
    }
    case 'department':
      return chosenOnly(
        roots(cube.departments, (cell) => departmentsOf(cell, role)),
        treeOf(cube.departments),
        filter.departments,
      );
    case 'status':
      return plain(statuses, (cell) => [cell.status]);
    case 'outlook': {
      const of = ({ status, outlook }: Cell) =>
        outlook ?? (status === 'discarded' ? ends.discarded : ends.none);
      return withEnds(
        cube,
        plain(outlooks, (cell) => [of(cell)]),
        {
          [ends.discarded]: { dimension: 'statuses', values: ['discarded'] },
          [ends.none]: null,
        },
      );
    }
    case 'due':
      return plain(duesOf(cube), (cell) => [cell.due]);
    case 'target': {
      const targets = chosenOnly(
        roots(cube.targets, (cell) => cell.targets),
        treeOf(cube.targets),
        filter.targets,
      );
      if (filter.targets.length > 0) return targets;
      const endOf = ({ status, outlook }: Cell) => {
        if (status === 'discarded') return ends.discarded;
        return outlook === null || outlook === 'continued' ? ends.none : ends.ended;
      };
      const of = (cell: Cell) => {
        const ids = targets.of(cell);
        return ids.length > 0 ? ids : [endOf(cell)];
      };
      return withEnds(
        cube,
        { ...targets, of },
        {
          [ends.ended]: { dimension: 'outlooks', values: ['ended', 'dropped'] },
          [ends.discarded]: { dimension: 'statuses', values: ['discarded'] },
          [ends.none]: null,
        },
      );
    }
  }
}

/**
 * A goal has several departments and targets. Under a filter that names some, only these are counted: "goals of
 * this one that are also of that one" is nothing a filter could say.
 */
function chosenOnly(crossing: Crossing, tree: Tree<Node>, chosen: readonly string[]): Crossing {
  if (chosen.length === 0) return crossing;
  const roots = new Set(chosen.map((id) => tree.rootOf(id).id));
  return {
    ...crossing,
    values: crossing.values.filter((id) => roots.has(id)),
    of: (cell) => crossing.of(cell).filter((id) => roots.has(id)),
  };
}

/** The dimension with values for the goals that have none of its own; `none` only where there are such goals. */
function withEnds(
  cube: Cube,
  crossing: Crossing,
  meant: Readonly<Record<string, Narrowing | null>>,
): Crossing {
  const open = cube.cells.some((cell) => crossing.of(cell).includes(ends.none));
  return {
    ...crossing,
    values: [...crossing.values, ...Object.keys(meant).filter((end) => open || end !== ends.none)],
    narrows: (value) => (value in meant ? (meant[value] ?? null) : crossing.narrows(value)),
  };
}
