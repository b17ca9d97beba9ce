import { askedFor } from './asks.ts';
import { trustedPolicy } from './trusted.ts';

/** What the part of a chart that comes only for a filter tells the page. */
export interface FilterHost {
  /** Puts the chart, rendered anew, into the place of the one from the build. */
  show(html: string): void;
  failed(): void;
}

declare global {
  interface Window {
    zielspiegel?: FilterHost;
  }
}

/** After so long the chart without its filter is better than none, and says so. */
const patience = 8000;

/**
 * Renders the chart under the filter of its address, by a script that comes only then. Where none can, the page says
 * what had no effect and links to the page where it has. `script` = address of that part, `null` where a chart has none.
 */
export function applyFilter(
  window: Window,
  { script, folder }: { readonly script: string | null; readonly folder: string },
  shown: () => void,
): void {
  const { document } = window;
  const asked = askedFor(window.location.search);
  if (asked === '') return;
  const root = document.documentElement;

  function failed(): void {
    root.classList.remove('pending');
    const note = document.querySelector<HTMLElement>('.unapplied');
    const [values, link] = [note?.querySelector('b'), note?.querySelector('a')];
    if (!note || !values || !link) return;
    values.textContent = asked;
    link.search = `?${asked.split('&').map(encoded).join('&')}`;
    note.hidden = false;
  }

  if (script === null) return failed();
  const policy = trustedPolicy(window, folder);
  const timer = window.setTimeout(failed, patience);
  root.classList.add('pending');
  window.zielspiegel = {
    failed,
    show(html) {
      window.clearTimeout(timer);
      const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
      const main = page.querySelector('main');
      if (!main) return failed();
      document.querySelector('main')?.replaceWith(document.adoptNode(main));
      root.classList.remove('pending');
      shown();
    },
  };
  const element = document.createElement('script');
  element.src = policy.createScriptURL(script);
  element.addEventListener('error', failed);
  document.head.append(element);
}

/** `q=ä` as an address has it. */
function encoded(pair: string): string {
  const at = pair.indexOf('=');
  return `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`;
}
