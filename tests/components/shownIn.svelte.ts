/** Everything that an expression says while it is shown, in order. `stop` takes it off the page. */
export function shownIn<T>(read: () => T): { readonly shown: readonly T[]; readonly stop: () => void } {
  const shown: T[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      shown.push(read());
    });
  });
  return { shown, stop };
}
