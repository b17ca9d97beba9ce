import { getContext, onMount, setContext } from 'svelte';

const key = Symbol('held');

/** Says of everything that is made together with this page whether it takes over what the build has drawn. */
export function setHeld(held: boolean): void {
  let isFirst = true;
  setContext(key, () => held && isFirst);
  onMount(() => {
    isFirst = false;
  });
}

/** To be called while a component is made. */
export function isHeld(): boolean {
  return getContext<(() => boolean) | undefined>(key)?.() ?? false;
}
