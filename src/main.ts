import './styles/index.css';
import type { Cube } from './analysis/cube.ts';
import { start } from './app/start.ts';
import { belowRoot } from './state/address.ts';
import { pathOf, routeOf } from './state/routes.ts';

// The script lies in `assets/`, whatever the address of the page: so the site works below any path.
const root = import.meta.env.DEV
  ? new URL('/', window.location.href)
  : new URL(/* @vite-ignore */ '../', import.meta.url);
const readAddress = belowRoot(root);
const { dataset = '', cube } = document.documentElement.dataset;

/** The cube of the build; without it, for whatever reason, the tables make it anew. */
async function loadCube(): Promise<Cube | null> {
  if (!cube) return null;
  try {
    const response = await fetch(new URL(cube, root));
    return response.ok ? ((await response.json()) as Cube) : null;
  } catch {
    return null;
  }
}

/** Links are relative to the page's own path: an address without its last slash is given it. */
function makeCanonical(): void {
  const path = readAddress(new URL(window.location.href))?.path ?? '';
  const canonical = pathOf(routeOf(path));
  if (canonical === path) return;
  const { search, hash } = window.location;
  window.history.replaceState(window.history.state, '', new URL(canonical + search + hash, root));
}

makeCanonical();
const facts = {
  readAddress,
  home: root.href,
  dataset,
  prerendered: document.querySelector('#app[data-page]') !== null,
  loadCube,
  loadReader: async () => (await import('./data/fetchFile.ts')).fetchFile(new URL('data/', root)),
};

// The page is there already: it is painted first, and taken over then.
requestAnimationFrame(() => setTimeout(() => void start(facts)));
