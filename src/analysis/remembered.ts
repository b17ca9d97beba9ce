import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';

/**
 * Remembers what is asked of a cube under a filter while both are in use: one page asks the same in many places,
 * and makes its filter once.
 */
export function remembered<T>(ask: (cube: Cube, filter: Filter) => T): (cube: Cube, filter: Filter) => T {
  const cubes = new WeakMap<Cube, WeakMap<Filter, T>>();
  return (cube, filter) => {
    let answers = cubes.get(cube);
    if (!answers) cubes.set(cube, (answers = new WeakMap()));
    let answer = answers.get(filter);
    if (answer === undefined) answers.set(filter, (answer = ask(cube, filter)));
    return answer;
  };
}
