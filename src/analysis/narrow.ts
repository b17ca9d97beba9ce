import { withValues, type Dimension, type Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import type { Cube } from './cube.ts';

function treeIn(cube: Cube, dimension: Dimension) {
  if (dimension === 'fields') return treeOf(cube.fields);
  if (dimension === 'departments') return treeOf<Cube['departments'][number]>(cube.departments);
  return dimension === 'targets' ? treeOf(cube.targets) : null;
}

/**
 * The filter narrowed to values of one dimension: what a number inside a filtered view stands for.
 * Where the filter already names values of that dimension, only what both mean remains; `null` if that
 * is nothing.
 */
export function narrow(
  cube: Cube,
  filter: Filter,
  dimension: Dimension,
  values: readonly string[],
): Filter | null {
  const current: readonly string[] = filter[dimension];
  if (current.length === 0) return withValues(filter, dimension, values);
  const tree = treeIn(cube, dimension);
  const includes = (outer: readonly string[], id: string) =>
    tree ? tree.pathOf(id).some((node) => outer.includes(node.id)) : outer.includes(id);
  const both = new Set([
    ...values.filter((value) => includes(current, value)),
    ...current.filter((value) => includes(values, value)),
  ]);
  return both.size > 0 ? withValues(filter, dimension, [...both]) : null;
}
