/**
 * Where the reader is: path below the site's root, and query. Reads `window.location`; never a copy of it.
 * What is shown changes only with `commit`, so that a page appears when its parts are there, not before.
 */
export class LocationState {
  readonly #root: URL;
  #version = $state(0);

  /** `root`: the address of the site's start page. */
  constructor(root: URL) {
    this.#root = root;
  }

  /** `ziele/37/` */
  get path(): string {
    void this.#version;
    return this.below(window.location.href) ?? '';
  }

  /** `?feld=1` or `''` */
  get search(): string {
    void this.#version;
    return window.location.search;
  }

  /** The path of an address below the root; `null` for one outside the site. */
  below(href: string): string | null {
    const url = new URL(href);
    const inside = url.origin === this.#root.origin && url.pathname.startsWith(this.#root.pathname);
    return inside ? url.pathname.slice(this.#root.pathname.length) : null;
  }

  /** Shows what the address bar says. */
  commit(): void {
    this.#version++;
  }
}
