import type { ReadAddress } from './address.ts';

/**
 * Where the reader is: path below the site's root, and query. Reads `window.location`; never a copy of it.
 * What is shown changes only with `commit`, so that a page appears when its parts are there, not before.
 */
export class LocationState {
  /** What an address of the site says; `null` for one outside of it. */
  readonly read: ReadAddress;
  #version = $state(0);
  readonly #shown = $derived.by(() => {
    void this.#version;
    return this.read(new URL(window.location.href));
  });

  constructor(read: ReadAddress) {
    this.read = read;
  }

  /** `ziele/37/` */
  get path(): string {
    return this.#shown?.path ?? '';
  }

  /** `?feld=1` or `''` */
  get search(): string {
    return this.#shown?.search ?? '';
  }

  /** Shows what the address bar says. */
  commit(): void {
    this.#version++;
  }
}
