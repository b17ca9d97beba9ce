/** A place on the site: what its address says, wherever in the address it stands. */
export interface Address {
  /** Below the site's root: `ziele/37/`. */
  readonly path: string;
  /** `?feld=1` or `''` */
  readonly search: string;
  /** The id of a part of the page, or `''`. */
  readonly fragment: string;
}

/** Reads the address of a page; `null` for one outside of the site. */
export type ReadAddress = (url: URL) => Address | null;

/** The site's pages are files below a root. */
export function belowRoot(root: URL): ReadAddress {
  return ({ origin, pathname, search, hash }) => {
    const inside = origin === root.origin && pathname.startsWith(root.pathname);
    return inside ? { path: pathname.slice(root.pathname.length), search, fragment: hash.slice(1) } : null;
  };
}

/** The site is one file, and its pages stand behind the `#`: `file.html#/ziele/37/?feld=1#fragment`. */
export function inHash(file: URL): ReadAddress {
  return (url) => {
    if (url.href.replace(/#.*$/s, '') !== file.href.replace(/#.*$/s, '')) return null;
    const [, path = '', search = '', fragment = ''] =
      /^#\/([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url.hash) ?? [];
    return { path, search, fragment };
  };
}
