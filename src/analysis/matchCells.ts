import { dimensions, type Dimension, type Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import type { Cell, CellDimension, Cube } from './cube.ts';
import { remembered, rememberedOf } from './remembered.ts';

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

/** The cells a filter means, each with its departments. */
export const selectDepartmentCells = remembered((cube: Cube, filter: Filter): readonly Cell[] => {
  const matches = matchCells(cube, filter);
  return cube.cells.filter((_, index) => matches[index]);
});

const dimensionOf = {
  field: 'fields',
  status: 'statuses',
  outlook: 'outlooks',
  due: 'dues',
  targets: 'targets',
} as const satisfies Record<CellDimension, Dimension>;
const cellDimensions = Object.keys(dimensionOf) as CellDimension[];

/** The cube's goals by some of its dimensions only, as few cells as these need; the others mean nothing any more. */
const rolledUp = rememberedOf((cube) => {
  const made = new Map<string, Cube>();
  return (by: readonly CellDimension[]): Cube => {
    const name = by.join();
    let rolled = made.get(name);
    if (!rolled) {
      const cells = new Map<string, Cell>();
      for (const cell of cube.cells) {
        const key = by.map((dimension) => cell[dimension]).join(' ');
        cells.set(key, { ...cell, goals: cell.goals + (cells.get(key)?.goals ?? 0) });
      }
      made.set(name, (rolled = { ...cube, cells: [...cells.values()] }));
    }
    return rolled;
  };
});

/**
 * The cells a filter means, by the dimensions that are asked for, all but the departments where none is: a page asks
 * much of few of them, and a large dataset has thousands of cells.
 */
export function selectCells<D extends CellDimension = CellDimension>(
  cube: Cube,
  filter: Filter,
  ...by: readonly D[]
): readonly (Pick<Cell, D> & Pick<Cell, 'goals'>)[] {
  if (filter.departments.length > 0) return selectDepartmentCells(cube, filter);
  const asked: readonly CellDimension[] = by.length > 0 ? by : cellDimensions;
  const needed = cellDimensions.filter(
    (dimension) => asked.includes(dimension) || filter[dimensionOf[dimension]].length > 0,
  );
  return selectDepartmentCells(rolledUp(cube)(needed), filter);
}

/** The numbers of the goals that a filter means, ascending as in the cube's marks. */
export function goalsOf(cube: Cube, filter: Filter): readonly number[] {
  const matches = matchCells(cube, filter);
  return cube.marks.filter((mark) => matches[mark.cell]).map((mark) => mark.nr);
}
