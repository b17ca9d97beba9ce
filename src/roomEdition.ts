import './styles/index.css';
import { start } from './app/start.ts';
import { download } from './exports/download.ts';
import { inHash } from './state/address.ts';

/**
 * The way in of the edition that is one file: opened from a stick or a mail, without a server and without a network.
 * The packages lie in the page, pages stand behind the `#`.
 */
const files = JSON.parse(document.getElementById('files')?.textContent ?? '{}') as Record<string, string>;
const linkRoot = '#/';

/** The file of a package that a link means: `#/data/<dataset>/goals.csv`; `null` for any other link. */
function fileOf(href: string): string | null {
  const path = href.startsWith(`${linkRoot}data/`) ? href.slice(`${linkRoot}data/`.length) : '';
  return path in files ? path : null;
}

// What a server or the browser would do by the address: hand out a file, go to a part of the page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || (link instanceof HTMLElement && link.dataset.save)) return;
  const path = fileOf(href);
  if (path === null && href.startsWith(linkRoot)) return;
  event.preventDefault();
  if (path !== null) return download(new Blob([files[path] ?? '']), path.replace(/^.*\//, ''));
  const part = document.getElementById(href.slice(1));
  part?.scrollIntoView();
  part?.focus();
});

void start({
  readAddress: inHash(new URL(window.location.href)),
  linkRoot,
  home: linkRoot,
  dataset: document.documentElement.dataset.dataset ?? '',
  prerendered: false,
  loadCube: async () => null,
  loadReader: async () => async (path) => {
    const text = files[path];
    if (text === undefined) throw new Error('missing');
    return new TextEncoder().encode(text);
  },
});
