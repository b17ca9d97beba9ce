/** A place on the site: what its address says, wherever in the address it stands. */
export interface Address {
  /** Below the site's root: `ziele/37/`. */
  readonly path: string;
  /** `?feld=1` or `''` */
  readonly search: string;
  /** The id of a part of the page, or `''`. */
  readonly fragment: string;
}

/** Where an address from outside of the site leads. */
export const startPage: Address = { path: '', search: '', fragment: '' };

/** Reads the address of a page; `null` for one outside of the site. */
export type ReadAddress = (url: URL) => Address | null;

/** The site's pages are files below a root. */
export function belowRoot(root: URL): ReadAddress {
  const { origin, pathname: folder } = root;
  return (url) =>
    url.origin === origin && url.pathname.startsWith(folder)
      ? { path: url.pathname.slice(folder.length), search: url.search, fragment: url.hash.slice(1) }
      : null;
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
