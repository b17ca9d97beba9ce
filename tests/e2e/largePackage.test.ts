import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addToCatalog, writeSyntheticPackage } from '../../scripts/bench/syntheticPackage.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';
import { announced, dist, openSite, type Site } from './site.ts';

const id = 'synthetisch';
const goals = 12_000;
const folder = mkdtempSync(join(tmpdir(), 'large-'));
let site: Site;

beforeAll(async () => {
  cpSync(dist, folder, { recursive: true });
  const data = join(folder, 'data');
  await writeSyntheticPackage(join(data, defaultDataset(data)), join(data, id), goals);
  await addToCatalog(data, id);
  site = await openSite({ folder });
});
afterEach(() => site.leave());
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

it.each([360, 1280])('keeps counts of four and more digits in one line at %i px', async (width) => {
  const { page, complaints, open } = await site.visit({ width });
  await open(`?bericht=${id}`);
  expect(await announced(page)).toBe('12.000 von 12.000 Zielen ausgewählt');
  const counts = page
    .getByRole('table', { name: 'Ziele nach Stand' })
    .getByRole('link', { name: /^[\d.]+$/ });
  const lines = await counts.evaluateAll((links) =>
    links.map((link) => [link.textContent, link.getClientRects().length]),
  );
  expect(lines.filter(([text]) => String(text).length > 4).length).toBeGreaterThan(2);
  expect(lines.filter(([, n]) => n !== 1)).toEqual([]);
  expect(complaints).toEqual([]);
});

it.each([320, 360, 1280])('keeps the numbers behind the bars on the page at %i px', async (width) => {
  const { page, complaints, open } = await site.visit({ width });
  await open(`?bericht=${id}`);
  const numbers = await page
    .locator('.bars text')
    .evaluateAll((texts) => texts.map((text) => [text.textContent, text.getBoundingClientRect().right]));
  expect(numbers.filter(([text]) => String(text).length > 4).length).toBeGreaterThan(2);
  expect(numbers.filter(([, right]) => Number(right) > width - 8)).toEqual([]);
  expect(complaints).toEqual([]);
});
