import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownKeys } from '../../src/state/query.ts';
import { announced, follow, heading, leftovers, openSite, type Site, type Visit } from './site.ts';

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

/** The address below the site's root. */
const address = (page: Page) => page.url().slice(site.url.length);
const filterBar = (page: Page) => page.getByRole('navigation', { name: 'Filtern' });
const classes = (page: Page) => page.getByRole('table', { name: 'Ziele nach Stand' });
const mosaic = (page: Page) => page.getByRole('list', { name: '82 Ziele, jedes ein Quadrat' });
const chip = (page: Page, name: string) => filterBar(page).getByRole('link', { name: `${name} aufheben` });

async function isAt(page: Page, expected: string, hits: number): Promise<void> {
  await expect.poll(() => address(page)).toBe(expected);
  await expect.poll(() => announced(page)).toBe(`${hits} von 82 Zielen ausgewählt`);
}

describe('a filter by click', () => {
  it('narrows everything to a status class, and a second click takes it back', async () => {
    const page = await open('');
    const missed = classes(page).getByRole('link', { name: 'nicht erfüllt', exact: true });
    await missed.click();
    await isAt(page, '?status=missed', 6);
    expect(await missed.getAttribute('aria-current')).toBe('true');
    expect(await heading(page)).toBe('6 von 82 Zielen nicht erfüllt');
    await missed.click();
    await isAt(page, '', 82);
    expect(await missed.getAttribute('aria-current')).toBe(null);
  });

  it('narrows everything to a field by its name', async () => {
    const page = await open('');
    await mosaic(page).getByRole('link', { name: 'Arbeit', exact: true }).click();
    await isAt(page, '?feld=2', 8);
    await chip(page, 'Handlungsfeld Arbeit').click();
    await isAt(page, '', 82);
  });

  it('narrows everything by an item of a menu', async () => {
    const page = await open('');
    await filterBar(page).getByText('Ausblick', { exact: true }).click();
    await filterBar(page).getByRole('link', { name: 'bleibt bestehen 50' }).click();
    await isAt(page, '?ausblick=continued', 50);
  });

  it('adds up over dimensions, and gives back one by its chip or all at once', async () => {
    const page = await open('?status=missed&feld=1');
    await isAt(page, '?status=missed&feld=1', 4);
    expect(await heading(page)).toBe('4 von 31 Zielen nicht erfüllt');
    await chip(page, 'Stand nicht erfüllt').click();
    await isAt(page, '?feld=1', 31);
    await classes(page).getByRole('link', { name: 'verworfen', exact: true }).click();
    await isAt(page, '?feld=1&status=discarded', 5);
    await filterBar(page).getByRole('link', { name: 'alle zeigen' }).click();
    await isAt(page, '', 82);
    expect(await filterBar(page).getByRole('link', { name: 'aufheben' }).count()).toBe(0);
  });

  it('leaves the reader where they are', async () => {
    const page = await open('');
    await page.evaluate(() => window.scrollTo(0, 300));
    await classes(page).getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
    await isAt(page, '?status=missed', 6);
    expect(await page.evaluate(() => window.scrollY)).toBe(300);
  });

  it('leaves as many goals as every item of every menu says', async () => {
    const page = await open('felder/');
    const items: { href: string; goals: number }[] = [];
    for (const menu of await filterBar(page).locator('summary').all()) {
      await menu.click();
      const links = filterBar(page).locator('details[open]').getByRole('link');
      await expect.poll(() => links.count()).toBeGreaterThan(2);
      items.push(
        ...(await links.evaluateAll((all) =>
          all.map((link) => ({
            href: (link as HTMLAnchorElement).href,
            goals: Number(link.querySelector('.goals')?.textContent),
          })),
        )),
      );
    }
    expect(items.length).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const { href, goals } of items) {
      await follow(page, href);
      const said = await announced(page);
      if (said !== `${goals} von 82 Zielen ausgewählt`) wrong.push(`${href}: ${goals}, but ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a filter by keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });

  /** Presses Tab until something of that name has the focus. */
  async function tabTo(page: Page, name: string): Promise<void> {
    const seen: string[] = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now === name) return;
      seen.push(now);
    }
    throw new Error(`Tab never came to "${name}", but to: ${seen.join(' | ')}`);
  }

  it('starts with a way past the head', async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('#content');
    await tabTo(page, '55');
  });

  it('opens a menu by Enter, chooses by Enter, and closes by Escape with the focus back on the menu', async () => {
    const page = await open('');
    await tabTo(page, 'Stand');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => filterBar(page).getByRole('link', { name: 'nicht erfüllt 6' }).isVisible())
      .toBe(true);
    await tabTo(page, 'nicht erfüllt6');
    await page.keyboard.press('Enter');
    await isAt(page, '?status=missed', 6);
    expect(await focused(page)).toBe('nicht erfüllt6');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Stand');
    expect(await filterBar(page).locator('details[open]').count()).toBe(0);
  });

  it('shows where it is', async () => {
    const page = await open('?status=missed');
    const places = ['Zielspiegel', 'Stand nicht erfüllt aufheben', 'Stand', 'nach Stand', 'Arbeit'];
    for (const name of [...places, 'Ziel 37, erfüllt: Ausbau des „Willkommensservice“']) {
      await tabTo(page, name);
      const width = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
      expect([name, width]).toEqual([name, expect.toSatisfy((w: number) => w >= 2)]);
    }
  });

  it('keeps the focus in the filter when a chip takes itself away', async () => {
    const page = await open('?status=missed&feld=1');
    await tabTo(page, 'Stand nicht erfüllt aufheben');
    await page.keyboard.press('Enter');
    await isAt(page, '?feld=1', 31);
    const isInBar = () =>
      page.evaluate(() => document.activeElement?.closest('nav')?.getAttribute('aria-label') ?? 'outside');
    expect(await isInBar()).toBe('Filtern');
    await tabTo(page, 'alle zeigen');
    await page.keyboard.press('Enter');
    await isAt(page, '', 82);
    expect(await isInBar()).toBe('Filtern');
  });

  it('puts the focus on the heading of another page', async () => {
    const page = await open('');
    await tabTo(page, 'Ziele');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page)).toBe('ziele/');
    await expect.poll(() => focused(page)).toBe('82 Ziele im Wortlaut');
  });
});

describe('the address', () => {
  it('filters when it is opened', async () => {
    const page = await open('ziele/?feld=1&status=missed');
    await isAt(page, 'ziele/?feld=1&status=missed', 4);
    expect(await page.getByRole('rowheader').count()).toBe(4);
  });

  it('counts a value that stands twice once, and an empty one not at all', async () => {
    const page = await open('?status=missed,missed&status=missed&feld=&q=');
    expect(await announced(page)).toBe('6 von 82 Zielen ausgewählt');
    expect(await page.getByRole('status').count()).toBe(0);
  });

  it('says what of it is not known, and shows everything', async () => {
    const page = await open('?status=quatsch&feld=99');
    expect(await page.getByRole('status').innerText()).toBe(
      'Nicht bekannt und deshalb außer Acht gelassen: feld=99, status=quatsch',
    );
    expect(await announced(page)).toBe('82 von 82 Zielen ausgewählt');
    await classes(page).getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
    await isAt(page, '?status=missed', 6);
    expect(await page.getByRole('status').count()).toBe(0);
  });

  it('can bring no markup into the page', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const page = await open(`ziele/?status=${encodeURIComponent(markup)}&q=${encodeURIComponent(markup)}`);
    expect(await page.getByRole('status').innerText()).toContain(`status=${markup}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(markup);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('may be nonsense', async () => {
    const page = await open('');
    const long = ownKeys.map((key) => `${key}=x`).join('&');
    const searches = ['?q=%', '?q=%E0%A4%A', '?status=%00', '?status=toString', '?feld=__proto__', '?sort=-'];
    for (const search of [...searches, '?stelle=constructor', '?sort=constructor', `?${long}`]) {
      for (const path of ['', 'ziele/', 'auswertung/']) {
        await visit.open(path + search);
        expect([path + search, await leftovers(page)]).toEqual([path + search, []]);
        expect(await heading(page)).not.toBe('');
      }
    }
  });

  it('is followed back and forward, with numbers and the place on the page', async () => {
    const page = await open('');
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    await classes(page).getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
    await isAt(page, '?status=missed', 6);
    await page.mouse.wheel(0, 400);
    await expect.poll(place).toBe(400);
    await page
      .getByRole('navigation', { name: 'Seiten' })
      .getByRole('link', { name: 'Ziele', exact: true })
      .dispatchEvent('click', {
        button: 0,
      });
    await isAt(page, 'ziele/?status=missed', 6);
    expect(await page.getByRole('rowheader').count()).toBe(6);
    expect(await place()).toBe(0);
    await page.mouse.wheel(0, 150);
    await expect.poll(place).toBe(150);

    await page.goBack();
    await isAt(page, '?status=missed', 6);
    await expect.poll(place).toBe(400);
    await page.goBack();
    await isAt(page, '', 82);
    await page.goForward();
    await isAt(page, '?status=missed', 6);
    await page.goForward();
    await isAt(page, 'ziele/?status=missed', 6);
    await expect.poll(place).toBe(150);
  });

  it('finds the place again when Back came in the middle of scrolling', async () => {
    const page = await open('?status=missed');
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    await follow(page, `${site.url}ziele/?status=missed`);
    await isAt(page, 'ziele/?status=missed', 6);
    for (const to of [150, 90, 210]) {
      await page.evaluate((top) => {
        window.scrollTo(0, top);
        window.history.back();
      }, to);
      await isAt(page, '?status=missed', 6);
      await page.goForward();
      await isAt(page, 'ziele/?status=missed', 6);
      await expect.poll(place).toBe(to);
    }
  });

  it('keeps the place on the page over a reload and over another document', async () => {
    const page = await open('?status=missed');
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    await page.mouse.wheel(0, 400);
    await expect.poll(place).toBe(400);
    await page.reload();
    await isAt(page, '?status=missed', 6);
    await expect.poll(place).toBe(400);
    await page.goto(`${site.url}data/catalog.json`);
    await page.goBack();
    await isAt(page, '?status=missed', 6);
    await expect.poll(place).toBe(400);
  });
});

describe('a link', () => {
  it('with Control or the middle button opens beside the page, which stays', async () => {
    const page = await open('');
    const missed = classes(page).getByRole('link', { name: 'nicht erfüllt', exact: true });
    for (const how of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
      const [beside] = await Promise.all([page.context().waitForEvent('page'), missed.click(how)]);
      await expect.poll(() => address(beside)).toBe('?status=missed');
      await isAt(page, '', 82);
      await beside.close();
    }
  });

  it('to the other language keeps the filter and changes everything else', async () => {
    const page = await open('?feld=1&status=missed');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => address(page)).toBe('en/?feld=1&status=missed');
    expect(await announced(page)).toMatch(/^4 (?:of|out of) 82 goals/);
    await expect.poll(() => page.title()).toContain('Jena integration concept');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/^The 82 goals of /);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await isAt(page, '?feld=1&status=missed', 4);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  it('to another page keeps the filter', async () => {
    const page = await open('?status=missed');
    await page
      .getByRole('navigation', { name: 'Seiten' })
      .getByRole('link', { name: 'Ziele', exact: true })
      .click();
    await isAt(page, 'ziele/?status=missed', 6);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expect.poll(() => address(page)).toBe('ziele/1/?status=missed');
    await page.getByRole('link', { name: 'Zielspiegel', exact: true }).click();
    await isAt(page, '?status=missed', 6);
  });
});
