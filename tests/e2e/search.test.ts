import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { announced, openSite, type Site, type Visit } from './site.ts';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  const { complaints } = visit;
  await site.leave();
  expect(complaints).toEqual([]);
});
afterAll(() => site.close());

async function open(path: string): Promise<Page> {
  visit = await site.visit();
  await visit.open(path);
  return visit.page;
}

const address = (page: Page) => decodeURIComponent(page.url().slice(site.url.length));
const box = (page: Page) => page.getByRole('searchbox', { name: 'In den Zielen suchen' });
/** Their text, not what is laid out: rows out of sight may not be. */
const numbers = (page: Page) => page.getByRole('rowheader').allTextContents();

/** Types a text and waits until it stands in the address. */
async function search(page: Page, text: string): Promise<readonly string[]> {
  await box(page).fill(text);
  await expect.poll(() => address(page)).toBe(text ? `ziele/?q=${text}` : 'ziele/');
  return numbers(page);
}

describe('the search', () => {
  it('finds a word with its umlaut and without, and marks what it found', async () => {
    const page = await open('ziele/');
    expect(await search(page, 'Bücherei')).toEqual(['51']);
    expect(await announced(page)).toBe('1 von 82 Zielen ausgewählt');
    expect(new Set(await page.locator('mark').allInnerTexts())).toEqual(new Set(['Bücherei']));
    expect(await search(page, 'buecherei')).toEqual(['51']);
    expect(await search(page, 'BUCHEREI')).toEqual(['51']);
    expect(await search(page, '')).toHaveLength(82);
  });

  it('finds gender forms by each other', async () => {
    const page = await open('ziele/');
    const found = await search(page, 'Mitarbeiter*innen');
    expect(found.length).toBeGreaterThan(1);
    for (const form of ['Mitarbeiter:innen', 'MitarbeiterInnen', 'Mitarbeiter/-innen', 'Mitarbeiterinnen']) {
      expect([form, await search(page, form)]).toEqual([form, found]);
    }
  });

  it('finds a goal by its number', async () => {
    const page = await open('ziele/');
    expect(await search(page, '37')).toContain('37');
  });

  it('keeps every key of a quick typist, and adds no step back', async () => {
    const page = await open('');
    await page.getByRole('link', { name: 'Suche', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('Kinder und Jugendliche ');
    expect(await box(page).inputValue()).toBe('Kinder und Jugendliche ');
    await expect.poll(() => address(page)).toBe('ziele/?q=Kinder und Jugendliche#q'.replace('#q', ''));
    await page.goBack();
    await expect.poll(() => address(page)).toBe('');
  });

  it('is sent by Enter without a new document', async () => {
    const page = await open('ziele/');
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await box(page).fill('Bücherei');
    await box(page).press('Enter');
    await expect.poll(() => address(page)).toBe('ziele/?q=Bücherei');
    expect(await page.locator('body[data-same]').count()).toBe(1);
  });

  it('says that it found nothing', async () => {
    const page = await open('ziele/');
    expect(await search(page, 'Raumfahrt')).toEqual([]);
    expect(await announced(page)).toBe('0 von 82 Zielen ausgewählt');
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toContain('Zu diesem Filter passt kein Ziel.');
  });

  it('takes anything for a text', async () => {
    const page = await open('ziele/');
    const texts = [
      '(',
      '[a-z',
      '*',
      '\\',
      '"',
      "'",
      '&',
      '<b>',
      '%',
      '+',
      'ẞ',
      '🙂',
      '\u0301',
      'x'.repeat(5000),
    ];
    for (const text of texts) {
      await box(page).fill(text);
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
      expect(await announced(page)).toMatch(/^\d+ von 82 Zielen ausgewählt$/);
    }
  });

  it('opens by its address on a page that counts', async () => {
    const page = await open(`?q=${encodeURIComponent('Bücherei')}`);
    expect(await announced(page)).toBe('1 von 82 Zielen ausgewählt');
  });
});

describe('the order of the list', () => {
  const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
  const link = (page: Page, name: string) => page.getByRole('link', { name: `${name}: danach ordnen` });

  it('is by number, which no address says', async () => {
    const page = await open('ziele/');
    expect(await head(page, 'Nr.').getAttribute('aria-sort')).toBe('ascending');
    expect((await numbers(page)).slice(0, 3)).toEqual(['1', '2', '3']);
    await link(page, 'Nr.').click();
    await expect.poll(() => address(page)).toBe('ziele/?sort=-nr');
    expect(await head(page, 'Nr.').getAttribute('aria-sort')).toBe('descending');
    expect((await numbers(page)).slice(0, 3)).toEqual(['82', '81', '80']);
    await link(page, 'Nr.').click();
    await expect.poll(() => address(page)).toBe('ziele/');
  });

  it.each([
    ['Stand', 'status', ['erfüllt', 'verworfen']],
    ['Handlungsfeld', 'field', null],
    ['Termin', 'due', null],
  ] as const)('is by %s in both directions', async (name, key, ends) => {
    const page = await open('ziele/');
    await link(page, name).click();
    await expect.poll(() => address(page)).toBe(`ziele/?sort=${key}`);
    expect(await head(page, name).getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    const upwards = await numbers(page);
    if (ends) {
      expect(await page.getByRole('row').nth(1).textContent()).toContain(ends[0]);
      expect(await page.getByRole('row').last().textContent()).toContain(ends[1]);
    }
    await link(page, name).click();
    await expect.poll(() => address(page)).toBe(`ziele/?sort=-${key}`);
    expect(await head(page, name).getAttribute('aria-sort')).toBe('descending');
    const downwards = await numbers(page);
    expect(downwards).not.toEqual(upwards);
    expect([...downwards].sort()).toEqual([...upwards].sort());
  });
});
