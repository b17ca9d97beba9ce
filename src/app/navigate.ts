import { tick } from 'svelte';
import { startPage, type Address } from '../state/address.ts';
import type { LocationState } from '../state/location.svelte.ts';
import { routeOf } from '../state/routes.ts';
import type { Site } from './site.svelte.ts';

type Failed = (error: unknown) => void;

/** The link that a click means, where the site itself can follow it; `null` leaves it to the browser. */
export function linkOf(event: MouseEvent, location: LocationState): URL | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const target = event.target instanceof Element ? event.target.closest('a:not([download], [target])') : null;
  // An anchor inside an SVG has an object for its href.
  const href = target?.getAttribute('href');
  if (!plain || event.defaultPrevented || !href) return null;
  const url = new URL(href, window.location.href);
  const address = location.read(url);
  if (!address || routeOf(address.path).page === 'notFound') return null;
  const { path, search, fragment } = address;
  return fragment && path === location.path && search === location.search ? null : url;
}

export interface Navigation {
  /** Shows another address in place of the present one. */
  readonly replace: (href: string) => void;
}

/**
 * Follows links and Back without loading the page anew. Each step is prepared first and then shown at once;
 * of several quick ones only the last is shown. `failed` hears of data that could not be loaded.
 */
export function startNavigation(site: Site, location: LocationState, failed: Failed): Navigation {
  let latest = 0;
  // Noted when it changes: asked for at a click, it would style the page once more.
  let place: number | undefined;
  // Where the reader left each entry of the history, by its key: over a reload only what it says of itself is left.
  const places: Record<number, number> = {};
  let entry = keyOf(window.history.state);
  document.addEventListener('scroll', () => (place = window.scrollY));
  window.history.scrollRestoration = 'manual';
  // Over a reload and from another document the browser itself finds the place again.
  window.addEventListener('pagehide', () => (window.history.scrollRestoration = 'auto'));
  window.addEventListener('pageshow', () => (window.history.scrollRestoration = 'manual'));

  // The history is written after the picture: that takes as long as counting. The next step finds it written.
  let unwritten: (() => void) | undefined;
  const writeHistory = () => {
    unwritten?.();
    unwritten = undefined;
  };

  /** Writes the place into the present entry, where it is another one: a write takes as long as a small filter. */
  function keepScroll(scroll: number): void {
    const { state } = window.history;
    if (scrollOf(state) !== scroll) window.history.replaceState({ key: entry, ...state, scroll }, '');
  }

  /** What the address says, once all for it is loaded; `null` where that failed or another step is the latest by then. */
  async function prepared(url: URL): Promise<Address | null> {
    const step = ++latest;
    const address = location.read(url) ?? startPage;
    try {
      await site.prepare(routeOf(address.path), address.search);
    } catch (error) {
      failed(error);
      // The page asked for was published like this one: the browser can show it.
      const isAnother = step === latest && url.pathname !== window.location.pathname;
      if (isAnother && window.navigator.onLine) window.location.assign(url);
      return null;
    }
    return step === latest ? address : null;
  }

  async function follow(url: URL): Promise<void> {
    writeHistory();
    const focused = document.activeElement?.closest('nav, section, main');
    const address = await prepared(url);
    if (!address) return;
    const isSamePage = address.path === location.path;
    const from = (place ??= window.scrollY);
    places[entry] = from;
    unwritten = () => {
      keepScroll(from);
      entry = Date.now();
      window.history.pushState({ key: entry, scroll: isSamePage ? from : 0 }, '', url);
    };
    setTimeout(writeHistory);
    // The links of another page are read from where it is.
    if (!isSamePage) writeHistory();
    location.show(address);
    // Whoever filters or goes on may want rows next: they come while nothing else is to do.
    whenIdle(() => site.loadTables().catch(failed));
    await tick();
    if (isSamePage) return keepFocus(focused);
    const target = document.getElementById(address.fragment);
    window.scrollTo(0, 0);
    (target ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }

  document.addEventListener('click', (event) => {
    const url = linkOf(event, location);
    if (!url) return;
    event.preventDefault();
    void follow(url);
  });

  window.addEventListener('popstate', async (event) => {
    unwritten = undefined;
    // The browser is at the other entry already, and the page still shows the one that is left.
    places[entry] = window.scrollY;
    const address = await prepared(new URL(window.location.href));
    if (!address) return;
    location.show(address);
    await tick();
    entry = keyOf(event.state);
    window.scrollTo(0, places[entry] ?? scrollOf(event.state));
  });

  // Back and forward find the place again: the entry keeps it when the reader comes to rest.
  document.addEventListener('scrollend', () => setTimeout(() => keepScroll(window.scrollY)));

  async function replace(url: URL): Promise<void> {
    const address = await prepared(url);
    if (!address) return;
    writeHistory();
    window.history.replaceState(window.history.state, '', url);
    location.show(address);
  }

  return { replace: (href) => void replace(new URL(href, window.location.href)) };
}

/** What an entry says of itself: nothing, where the browser made it. */
type Entry = { readonly key?: number; readonly scroll?: number } | null;

const keyOf = (state: Entry): number => state?.key ?? Date.now();
const scrollOf = (state: Entry): number => state?.scroll ?? 0;

/** A link that takes itself away must not take the focus with it: it goes on in the same part of the page. */
function keepFocus(part: Element | null | undefined): void {
  if (!part || !document.activeElement?.matches('body, a:not([href])')) return;
  for (const next of part.querySelectorAll<HTMLElement>('a[href], summary, button')) {
    next.focus({ preventScroll: true });
    if (document.activeElement === next) return;
  }
}

function whenIdle(task: () => void): void {
  // Safari has none.
  const { requestIdleCallback = setTimeout } = window;
  requestIdleCallback(task);
}
