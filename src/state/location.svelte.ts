import { startPage, type Address, type ReadAddress } from './address.ts';

/**
 * Where the reader is: path below the site's root, and query. What is shown changes only with `show`, so that a page
 * appears when its parts are there, not before; the browser's address may follow a moment later.
 */
export class LocationState {
  /** What an address of the site says; `null` for one outside of it. */
  readonly read: ReadAddress;
  #shown = $state.raw(startPage);
  // A value of its own: another query is news to nobody who asks for the path.
  readonly #path = $derived.by(() => this.#shown.path);

  constructor(read: ReadAddress) {
    this.read = read;
    this.#shown = read(new URL(window.location.href)) ?? startPage;
  }

  /** `ziele/37/` */
  get path(): string {
    return this.#path;
  }

  /** `?feld=1` or `''` */
  get search(): string {
    return this.#shown.search;
  }

  /** Shows what an address says. */
  show(address: Address): void {
    this.#shown = address;
  }
}
