import type { Dimension, Filter } from '../model/filter.ts';
import type { Cell, CellDimension, Cube } from './cube.ts';
import { matchCells } from './matchCells.ts';
import { remembered, rememberedOf } from './remembered.ts';

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
const rolledUp = rememberedOf((cube: Cube) => {
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
