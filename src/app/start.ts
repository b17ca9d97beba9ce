import { hydrate, mount, tick } from 'svelte';
import type { Cube } from '../analysis/cube.ts';
import { DatasetError } from '../model/problem.ts';
import { LocationState } from '../state/location.svelte.ts';
import { pathOf, routeOf } from '../state/routes.ts';
import { applyTheme } from '../state/theme.svelte.ts';
import App from './App.svelte';
import { startNavigation, type Navigation } from './navigate.ts';
import type { PageFacts } from './pageFacts.ts';
import { startSaving } from './saving.ts';
import { Site } from './site.svelte.ts';

/** Loads Arquero and the dataset. A chunk of its own: nothing that the first view needs. */
async function loadEngine(root: URL, dataset: string, asked: boolean) {
  const [{ loadEngine: load, checkListed }, { fetchFile }] = await Promise.all([
    import('./engine.ts'),
    import('../data/fetchFile.ts'),
  ]);
  const read = fetchFile(new URL('data/', root));
  // An address may ask for anything, a path to another host included.
  if (asked) await checkListed(dataset, read);
  return load(dataset, read);
}

/** Says in the page what went wrong; what stands there stays. */
async function showProblem(error: unknown, facts: PageFacts, retry: () => void): Promise<void> {
  const { showNotice } = await import('./showNotice.ts');
  await showNotice(error, facts, retry);
}

/** The cube of the build; without it, for whatever reason, the tables make it anew. */
async function fetchCube(url: string): Promise<Cube | null> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as Cube) : null;
  } catch {
    return null;
  }
}

/** Links are relative to the page's own path: an address without its last slash is given it. */
function makeCanonical(location: LocationState, root: URL): void {
  const path = pathOf(routeOf(location.path));
  if (path === location.path) return;
  const { search, hash } = window.location;
  window.history.replaceState(window.history.state, '', new URL(path + search + hash, root));
}

/** Takes over the prerendered page, or builds it where the address asks for another dataset. */
export async function start(facts: PageFacts): Promise<void> {
  applyTheme();
  const { root, cubeUrl } = facts;
  const asked = new URLSearchParams(window.location.search).get('bericht');
  const dataset = asked ?? facts.dataset;
  const location = new LocationState(root);
  makeCanonical(location, root);
  const site = new Site(
    location,
    () => loadEngine(root, dataset, asked !== null),
    (href) => navigation?.replace(href),
  );
  let navigation: Navigation | null = null;
  const failed = (error: unknown) => void showProblem(error, facts, () => window.location.reload());
  const prerendered = asked === null && facts.prerendered;

  try {
    const cube = asked === null && cubeUrl ? await fetchCube(cubeUrl) : null;
    if (cube) site.useCube(cube);
    await site.prepare(site.route, prerendered ? '' : window.location.search);
    const target = document.getElementById('app') as HTMLElement;
    if (prerendered) {
      hydrate(App, { target, props: { app: site } });
    } else {
      site.heedQuery();
      target.replaceChildren();
      // It speaks of the other dataset; the page brings its own.
      document.querySelector('meta[name=description]')?.remove();
      mount(App, { target, props: { app: site } });
    }
    startSaving(site, failed);
    navigation = startNavigation(site, location, failed);
    if (prerendered && window.location.search !== '') await site.prepare(site.route, window.location.search);
    site.heedQuery();
    await tick();
    performance.mark('app-ready');
  } catch (error) {
    failed(error);
    if (!(error instanceof DatasetError)) throw error;
  }
}
