import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';
import { departmentsOf, matchCells } from './matchCells.ts';

/** Two departments that are named at the same goals, in whatever role. */
export interface Pair {
  readonly departments: readonly [string, string];
  /** Numbers of the goals that both carry, ascending. */
  readonly goals: readonly number[];
}

/** Who works with whom: the pairs with most goals first, then as the departments stand in the data. */
export function countPartners(cube: Cube, filter: Filter): readonly Pair[] {
  const place = new Map(cube.departments.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => place.get(id) ?? -1;
  const matches = matchCells(cube, filter);
  const pairs = new Map<string, { departments: readonly [string, string]; goals: number[] }>();
  for (const mark of cube.marks) {
    const cell = cube.cells[mark.cell];
    if (!cell || !matches[mark.cell]) continue;
    const named = [...new Set(departmentsOf(cell, 'both'))].sort((a, b) => placeOf(a) - placeOf(b));
    for (const [i, a] of named.entries()) {
      for (const b of named.slice(i + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { departments: [a, b], goals: [] };
        pair.goals.push(mark.nr);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort(
    (p, q) =>
      q.goals.length - p.goals.length ||
      placeOf(p.departments[0]) - placeOf(q.departments[0]) ||
      placeOf(p.departments[1]) - placeOf(q.departments[1]),
  );
}
