import { hydrate, mount, tick } from 'svelte';
import { DatasetError } from '../model/problem.ts';
import { LocationState } from '../state/location.svelte.ts';
import { applyTheme } from '../state/theme.svelte.ts';
import App from './App.svelte';
import { startNavigation, type Navigation } from './navigate.ts';
import type { PageFacts } from './pageFacts.ts';
import { startSaving } from './saving.ts';
import { Site } from './site.svelte.ts';

/** Loads Arquero and the dataset. A chunk of its own: nothing that the first view needs. */
async function loadEngine({ loadReader }: PageFacts, dataset: string, asked: boolean) {
  const [{ loadEngine: load, checkAsked }, read] = await Promise.all([import('./engine.ts'), loadReader()]);
  // An address may ask for anything, a path to another host included.
  if (asked) await checkAsked(dataset, read);
  return load(dataset, read);
}

/** Says in the page what went wrong; what stands there stays. */
async function showProblem(error: unknown, facts: PageFacts, retry: () => void): Promise<void> {
  const { showNotice } = await import('./showNotice.ts');
  await showNotice(error, facts, retry);
}

/** Takes over the prerendered page, or builds it where the address asks for another dataset. */
export async function start(facts: PageFacts): Promise<void> {
  applyTheme();
  const location = new LocationState(facts.readAddress);
  const asked = new URLSearchParams(location.search).get('bericht');
  const site = new Site(
    location,
    () => loadEngine(facts, asked ?? facts.dataset, asked !== null),
    (href) => navigation?.replace(href),
    facts.linkRoot,
  );
  let navigation: Navigation | null = null;
  const failed = (error: unknown) => void showProblem(error, facts, () => window.location.reload());
  const prerendered = asked === null && facts.prerendered;

  try {
    const cube = asked === null ? await facts.loadCube() : null;
    if (cube) site.useCube(cube);
    await site.prepare(site.route, prerendered ? '' : location.search);
    const target = document.getElementById('app') as HTMLElement;
    if (prerendered) {
      hydrate(App, { target, props: { app: site } });
    } else {
      site.heedQuery();
      target.replaceChildren();
      mount(App, { target, props: { app: site } });
    }
    startSaving(site, failed);
    navigation = startNavigation(site, location, failed);
    if (prerendered && location.search !== '') await site.prepare(site.route, location.search);
    site.heedQuery();
    await tick();
    performance.mark('app-ready');
  } catch (error) {
    failed(error);
    if (!(error instanceof DatasetError)) throw error;
  }
}
