import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { overviewData } from '../../scripts/bench/benchData.ts';
import { filterSteps } from '../../scripts/bench/steps.ts';
import { addToCatalog, writeSyntheticPackage } from '../../scripts/bench/syntheticPackage.ts';
import { bundle, pagesFolder, writePages } from '../../scripts/bench/writePages.ts';
import { readFolder } from '../../scripts/data/readFolder.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';
import { loadDataset } from '../../src/data/loadDataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { announced, dist, openSite, type Site } from './site.ts';

// The bench holds ours against a page written by hand: only with the same content does that say anything.
const made = 'synthetisch';
const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
const datasets: Dataset[] = [];
let site: Site;

beforeAll(async () => {
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\/embed(\/|$)/.test(path) });
  const data = join(folder, 'data');
  const id = defaultDataset(data);
  // More goals than squares can show.
  await writeSyntheticPackage(join(data, id), join(data, made), 2_000);
  await addToCatalog(data, made);
  const scripts = new Map([['floor/overview', await bundle(join(pagesFolder, 'floor/overview.ts'))]]);
  for (const name of [id, made]) {
    const dataset = await loadDataset(name, readFolder(data));
    datasets.push(dataset);
    await writePages(join(folder, String(dataset.goals.length)), dataset, scripts);
  }
  site = await openSite({ folder, headers: {} });
});
afterEach(() => site.leave());
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What is to be read, without the spaces that only keep things apart, and the names of all links. */
function content(page: Page): Promise<{ readonly words: string; readonly links: readonly string[] }> {
  return page.evaluate(() => ({
    words: document.body.innerText.replace(/\s/g, ''),
    links: [...document.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility())
      .map((link) => (link.getAttribute('aria-label') ?? link.textContent).replace(/\s/g, ''))
      .sort(),
  }));
}

async function take(page: Page, label: string): Promise<void> {
  const links = page.locator('main').getByRole('link');
  const exact = links.filter({ hasText: new RegExp(`^\\s*${label}\\s*$`), visible: true });
  const first = links.filter({ hasText: new RegExp(`^\\s*${label}`), visible: true }).first();
  await ((await exact.count()) > 0 ? exact.first() : first).click();
}

it.each([
  ['', 0],
  [`?bericht=${made}`, 1],
])(
  'says the same in the page written by hand as in ours, at every step of the bench: /%s',
  async (query, i) => {
    const dataset = datasets[i] as Dataset;
    const [ours, byHand] = [await site.visit(), await site.visit()];
    await ours.open(query);
    await byHand.open(`${dataset.goals.length}/floor/`);
    const steps = filterSteps(overviewData(dataset));
    expect(steps.length).toBe(12);
    expect(await content(byHand.page)).toEqual(await content(ours.page));
    for (const { label, says } of steps) {
      for (const { page } of [ours, byHand]) {
        await take(page, label);
        expect(await announced(page)).toBe(`${says} ausgewählt`);
      }
      expect({ label, ...(await content(byHand.page)) }).toEqual({ label, ...(await content(ours.page)) });
    }
    expect([...ours.complaints, ...byHand.complaints]).toEqual([]);
  },
);
