import { afterEach, describe, expect, it } from 'vitest';
import { heading, leftovers, openSite, type Site } from './site.ts';

const missing = 'Diese Seite gibt es nicht';
let site: Site;
afterEach(() => site.close());

async function open(base: string, path: string) {
  site = await openSite({ base });
  const visit = await site.visit();
  const status = await visit.open(path);
  return { ...visit, status };
}

describe('an address that leads nowhere', () => {
  it.each([
    ['/x/', 'ziele/83/'],
    ['/x/', 'ziele/83'],
    ['/x/', 'ziele/0/'],
    ['/x/', 'quatsch'],
    ['/x/', 'zustaendigkeit/quatsch/'],
    ['/', 'a/b/c/d'],
    ['/a/b/c/', 'ziele/83/'],
    ['/a/b/c/', 'a/b/c/d'],
  ])('below %s is said at /%s, with a search that works', async (base, path) => {
    const { page, status } = await open(base, path);
    expect(status).toBe(404);
    expect(await heading(page)).toBe(missing);
    expect(await leftovers(page)).toEqual([]);
    const box = page.getByRole('searchbox', { name: 'In den Zielen suchen' });
    await box.fill('Bücherei');
    await box.press('Enter');
    await expect.poll(() => decodeURIComponent(page.url())).toBe(`${site.url}ziele/?q=Bücherei`);
    await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toEqual(['51']);
  });

  it('says which goals there are', async () => {
    const { page } = await open('/x/', 'ziele/83/');
    expect(await page.getByRole('main').innerText()).toContain(
      'Ein Ziel 83 gibt es nicht. Die Ziele haben die Nummern 1 bis 82.',
    );
  });

  it('speaks English below the English pages', async () => {
    const { page, status } = await open('/x/', 'en/goals/83/');
    expect([status, await page.evaluate(() => document.documentElement.lang)]).toEqual([404, 'en']);
    expect(await heading(page)).not.toBe(missing);
  });

  it('leads back to the start page', async () => {
    const { page } = await open('/x/', 'ziele/83/');
    await page.getByRole('main').getByRole('link', { name: 'Überblick' }).click();
    await expect.poll(() => page.url()).toBe(site.url);
    expect(await heading(page)).toContain('55 von 68');
  });

  it('is said however deep it lies', async () => {
    site = await openSite();
    const { page } = await site.visit();
    const response = await page.goto(`${site.url}${'tief/'.repeat(12)}`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { name: missing }).isVisible()).toBe(true);
  });

  it('is said without script', async () => {
    site = await openSite();
    const { page } = await site.visit({ script: false });
    await page.goto(`${site.url}ziele/83/`);
    expect(await page.getByRole('heading', { name: missing }).isVisible()).toBe(true);
  });
});
