import { dimensions, type Dimension, type Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import type { Cell, Cube } from './cube.ts';
import { remembered } from './remembered.ts';

type Test = (cell: Cell) => boolean;

/** Whether a list of a filter names the value. */
function oneOf<T>(wanted: readonly T[], value: (cell: Cell) => T | null): Test {
  const set = new Set<T | null>(wanted);
  return (cell) => set.has(value(cell));
}

/** Whether a list of a filter shares an id with the cell's. */
function sharesOne(wanted: ReadonlySet<string>, values: (cell: Cell) => readonly string[]): Test {
  return (cell) => values(cell).some((id) => wanted.has(id));
}

/** The departments of a cell that a role choice looks at. */
export function departmentsOf(cell: Cell, role: Filter['role']): readonly string[] {
  if (role === 'lead') return cell.lead;
  if (role === 'involved') return cell.involved;
  return [...cell.lead, ...cell.involved];
}

/**
 * Which cells of the cube a filter means, by position: the one place where a filter meets the data.
 * The text of a filter is no dimension of the cube: see `restrictTo`.
 */
export const matchCells = remembered((cube: Cube, filter: Filter): readonly boolean[] => {
  const fields = treeOf(cube.fields).below(filter.fields);
  const departments = treeOf(cube.departments).below(filter.departments);
  const targets = treeOf(cube.targets).below(filter.targets);
  const all: Readonly<Record<Dimension, Test>> = {
    fields: (cell) => fields.has(cell.field),
    departments: sharesOne(departments, (cell) => departmentsOf(cell, filter.role)),
    statuses: oneOf(filter.statuses, (cell) => cell.status),
    outlooks: oneOf(filter.outlooks, (cell) => cell.outlook),
    dues: oneOf(filter.dues, (cell) => cell.due),
    targets: sharesOne(targets, (cell) => cell.targets),
  };
  // An empty list narrows nothing.
  const tests = dimensions.filter((dimension) => filter[dimension].length > 0).map((name) => all[name]);
  return cube.cells.map((cell) => cell.goals > 0 && tests.every((test) => test(cell)));
});
