import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The number of the first goal that can be read from its top, and where it stands. */
const firstSeen = (page: Page) =>
  page
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .map((row) => ({ nr: row.querySelector('th a')?.textContent, top: row.getBoundingClientRect().top }))
        .find(({ nr, top }) => nr && top > 0),
    );

it('leaves rows out of sight out of the layout without losing their height, so that Back finds its place', async () => {
  const { page, open } = await site.visit();
  await open('ziele/');
  const laidOut = await height(page);
  await page.getByRole('link', { name: 'Ziel: danach ordnen' }).click();
  await page.waitForURL(/sort=title/);
  const cell = page.getByRole('row').last().getByRole('rowheader');
  expect(await cell.evaluate((last) => last.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  expect(await height(page)).toBe(laidOut);

  await page.evaluate(() => window.scrollTo(0, 5000));
  const seen = await firstSeen(page);
  await page
    .getByRole('row')
    .getByRole('link', { name: String(seen?.nr), exact: true })
    .click();
  await page.waitForURL(/\/ziele\/\d+\/$/);
  await page.goBack();
  await page.waitForURL(/sort=title/);
  await expect.poll(() => firstSeen(page)).toEqual(seen);
});
