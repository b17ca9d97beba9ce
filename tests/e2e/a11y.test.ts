import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, violations } from './axe.ts';
import { firstDataset, kinds } from './pages.ts';
import { openSite, type Site } from './site.ts';

const widths = [1280, 320];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** The policy forbids scripts of others: only here it is set aside. */
async function open(path: string, width = 1280): Promise<Page> {
  const { page, open } = await site.visit({ width, context: { bypassCSP: true } });
  await open(path);
  await addAxe(page);
  return page;
}

/** Opens everything that can be opened: menus, tables, the folded filter. */
async function openAll(page: Page): Promise<void> {
  for (const name of ['Filter', 'Menü']) {
    const button = page.getByRole('button', { name, exact: true });
    if (await button.isVisible()) await button.click();
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => [...document.querySelectorAll('details')].every(({ open }) => open));
}

const widest = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('axe finds nothing', () => {
  it.each([...kinds('de'), 'en/', 'ziele/83/', 'ziele/?q=Raumfahrt', '?status=missed&feld=1'])(
    'on /%s',
    async (path) => {
      const page = await open(path);
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await violations(page)).map((line) => `${width} ${line}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        // The scheme changes nothing but colours.
        const contrast = await violations(page, { runOnly: ['color-contrast'] });
        found.push(...contrast.map((line) => `${width} dark ${line}`));
      }
      expect(found).toEqual([]);
    },
  );

  it.each(kinds('de'))('on /%s with everything opened', async (path) => {
    const found: string[] = [];
    for (const width of widths) {
      const page = await open(path, width);
      await openAll(page);
      found.push(...(await violations(page)).map((line) => `${width} ${line}`));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['felder/?feld=3', 'Bild'],
    ['?status=missed', 'Bild'],
    ['en/departments/fd-gesundheit/', 'Table'],
  ])('on /%s with the dialog that saves', async (path, link) => {
    const found: string[] = [];
    for (const width of [1280, 360]) {
      const page = await open(path, width);
      await page.getByRole('link', { name: link, exact: true }).last().click();
      await page.getByRole('dialog').getByRole('button').nth(3).waitFor();
      await page.waitForLoadState('networkidle');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page)).map((line) => `${width} ${colorScheme} ${line}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('with the colours of the system', async () => {
    const page = await open('');
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(page)).toEqual([]);
  });
});

describe('nothing is wider than the window', () => {
  const longest = firstDataset.departments.reduce((a, b) => (b.name.length > a.name.length ? b : a));

  it.each([...kinds('de'), ...kinds('en'), `?stelle=${longest.id}&rolle=lead&feld=1&status=missed`])(
    'on /%s',
    async (path) => {
      const { page, open } = await site.visit({ width: 320 });
      await open(path);
      const tooWide: string[] = [];
      for (const state of ['closed', 'open']) {
        if (state === 'open') await openAll(page);
        for (const width of [320, 360, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await widest(page);
          if (over > 0) tooWide.push(`${width}, ${state}: ${over} px`);
        }
      }
      expect(tooWide).toEqual([]);
    },
  );
});

describe('marks with the colours of the system', () => {
  it.each([
    ['felder/', 'main .pieces .part'],
    ['', 'main .mark rect'],
    ['fortschreibung/', 'main .ends .part'],
    ['auswertung/?zeilen=feld&farbe=ausblick', 'main .key .part'],
  ])('on /%s are told apart by what is left: fill and line', async (path, selector) => {
    const { page, open } = await site.visit();
    await page.emulateMedia({ forcedColors: 'active' });
    await open(path);
    const looks = await page.locator(selector).evaluateAll((marks) => {
      const tones = /(?:fulfilled|mostly|partly|missed|discarded|tone-\d)/;
      const lookOf = (mark: Element) => {
        const { fill, strokeWidth, strokeDasharray } = getComputedStyle(mark);
        return [fill, strokeWidth, strokeDasharray].join(' ');
      };
      const toneOf = (mark: Element) =>
        tones.exec(mark.closest('[class*=mark], .part')?.getAttribute('class') ?? '');
      return [...new Map(marks.map((mark) => [toneOf(mark)?.[0], lookOf(mark)]))];
    });
    expect(looks.length).toBeGreaterThanOrEqual(4);
    expect(new Set(looks.map(([, look]) => look)).size).toBe(looks.length);
  });

  it('keep their icons and stand out from the page', async () => {
    const { page, open } = await site.visit();
    await page.emulateMedia({ forcedColors: 'active' });
    await open('');
    const square = page.getByRole('link', { name: /^Ziel 37, / });
    const seen = await square.evaluate((link) => {
      const style = (selector: string) => getComputedStyle(link.querySelector(selector) as Element);
      return {
        page: getComputedStyle(document.body).backgroundColor,
        square: style('rect').fill,
        outline: style('rect').stroke,
        number: style('text').fill,
      };
    });
    expect(new Set([seen.square, seen.outline])).not.toEqual(new Set([seen.page]));
    expect(seen.number).not.toBe(seen.square);
  });
});
