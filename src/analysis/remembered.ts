import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';

/** Remembers what is asked of a cube while it is in use. */
export function rememberedOf<T>(ask: (cube: Cube) => T): (cube: Cube) => T {
  const answers = new WeakMap<Cube, T>();
  return (cube) => {
    let answer = answers.get(cube);
    if (answer === undefined) answers.set(cube, (answer = ask(cube)));
    return answer;
  };
}

/**
 * Remembers what is asked of a cube under a filter while both are in use: one page asks the same in many places,
 * and makes its filter once.
 */
export function remembered<T>(ask: (cube: Cube, filter: Filter) => T): (cube: Cube, filter: Filter) => T {
  const answersOf = rememberedOf(() => new WeakMap<Filter, T>());
  return (cube, filter) => {
    const answers = answersOf(cube);
    let answer = answers.get(filter);
    if (answer === undefined) answers.set(filter, (answer = ask(cube, filter)));
    return answer;
  };
}
