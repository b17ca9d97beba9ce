import { withValues, type Dimension, type Filter } from '../model/filter.ts';
import { Tree } from '../model/tree.ts';
import type { Cube } from './cube.ts';

function treeOf(cube: Cube, dimension: Dimension) {
  if (dimension === 'fields') return new Tree(cube.fields);
  if (dimension === 'departments') return new Tree<Cube['departments'][number]>(cube.departments);
  return dimension === 'targets' ? new Tree(cube.targets) : null;
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
  const tree = treeOf(cube, dimension);
  const includes = (outer: readonly string[], id: string) =>
    tree ? tree.pathOf(id).some((node) => outer.includes(node.id)) : outer.includes(id);
  const both = new Set([
    ...values.filter((value) => includes(current, value)),
    ...current.filter((value) => includes(values, value)),
  ]);
  return both.size > 0 ? withValues(filter, dimension, [...both]) : null;
}
