import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';

/**
 * Remembers what is asked of a cube under a filter while both are in use: one page asks the same in many places,
 * and makes its filter once. Anything else that is one object for as long as it means the same can stand for the filter.
 */
export function remembered<T, By extends object = Filter>(
  ask: (cube: Cube, by: By) => T,
): (cube: Cube, by: By) => T {
  const cubes = new WeakMap<Cube, WeakMap<By, T>>();
  return (cube, by) => {
    let answers = cubes.get(cube);
    if (!answers) cubes.set(cube, (answers = new WeakMap()));
    let answer = answers.get(by);
    if (answer === undefined) answers.set(by, (answer = ask(cube, by)));
    return answer;
  };
}
