import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { singleCharts } from '../../src/state/embed.ts';
import { addAxe, violations } from './axe.ts';
import { firstDataset } from './pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const department = firstDataset.departments[0]?.id ?? '';
const charts = [
  ...singleCharts.flatMap((chart) => [`embed/${chart}/`, `en/embed/${chart}/`]),
  'embed/ziel/37/',
  `embed/zustaendigkeit/${department}/`,
];

describe('axe finds nothing in a chart that stands alone, with its table open', () => {
  it.each(charts)('%s', async (path) => {
    const found: string[] = [];
    const { page } = await site.visit({ width: 320, context: { bypassCSP: true } });
    for (const theme of ['hell', 'dunkel', 'kontrast']) {
      const response = await page.goto(`${site.url}${path}?theme=${theme}`);
      expect(response?.status()).toBe(200);
      await page.locator('main').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await addAxe(page);
      // Enough for AAA in the theme that promises it.
      const rules = { 'color-contrast-enhanced': { enabled: theme === 'kontrast' } };
      const lines = await violations(page, { rules });
      found.push(...lines.map((line) => `${theme} ${line}`));
    }
    expect(found).toEqual([]);
  });
});
