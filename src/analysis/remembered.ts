/** Remembers what is asked of something while it is in use. */
export function rememberedOf<A extends object, T>(ask: (of: A) => T): (of: A) => T {
  const answers = new WeakMap<A, T>();
  return (of) => {
    let answer = answers.get(of);
    if (answer === undefined) answers.set(of, (answer = ask(of)));
    return answer;
  };
}

/**
 * Remembers what is asked of two things while both are in use, as of a cube under a filter: one page asks the same in
 * many places, and makes its filter once.
 */
export function remembered<A extends object, B extends object, T>(
  ask: (of: A, under: B) => T,
): (of: A, under: B) => T {
  const answersOf = rememberedOf<A, WeakMap<B, T>>(() => new WeakMap());
  return (of, under) => {
    const answers = answersOf(of);
    let answer = answers.get(under);
    if (answer === undefined) answers.set(under, (answer = ask(of, under)));
    return answer;
  };
}
