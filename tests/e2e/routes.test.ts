import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/model/codes.ts';
import { pathOf } from '../../src/state/routes.ts';
import { firstDataset, madeByScript, prerenderedPaths, samplePaths, samples } from './pages.ts';
import { dist, heading, isReady, leftovers, mainText, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

describe('a page opened directly', () => {
  it.each(samplePaths.filter((path) => !madeByScript.includes(path)))(
    'is the one of the HTML, taken over in place and without a complaint: /%s',
    async (path) => {
      const { page, complaints, open } = await site.visit();
      expect(await open(path)).toBe(200);
      expect(await heading(page)).not.toBe('');
      expect(await leftovers(page)).toEqual([]);

      const before = await page.evaluate(() => window.prerendered.text);
      expect(await mainText(page)).toBe(before);
      const rebuilt = await page.evaluate(() => {
        const { elements } = window.prerendered;
        const gone = elements.filter((element) => !element.isConnected);
        const added = document.querySelectorAll('#app *').length + gone.length - elements.length;
        return { gone: gone.length, added, first: gone[0]?.outerHTML.slice(0, 200) };
      });
      expect(rebuilt).toEqual({ gone: 0, added: 0, first: undefined });
      expect(complaints).toEqual([]);
    },
  );

  it.each(samplePaths)('stands there without script: /%s', async (path) => {
    const { page, complaints, open } = await site.visit({ script: false });
    expect(await open(path)).toBe(200);
    expect(await heading(page)).not.toBe('');
    expect((await mainText(page)).length).toBeGreaterThan(200);
    expect(await leftovers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the prerendered pages', () => {
  const paths = prerenderedPaths();
  const htmls = new Map(paths.map((path) => [path, readFileSync(join(dist, path, 'index.html'), 'utf8')]));
  const textOf = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const every = <T>(read: (html: string, path: string) => T) =>
    paths.map((path) => read(htmls.get(path) ?? '', path));

  it('are one a goal, one a department and the pages that stand alone, in each language', () => {
    const { goals, departments } = firstDataset;
    const single = samples('de').filter(({ page }) => page !== 'goal' && page !== 'department').length;
    expect(paths.length).toBe(languages.length * (single + goals.length + departments.length));
    expect(paths).toEqual(expect.arrayContaining(languages.flatMap((l) => samples(l).map(pathOf))));
  });

  it('are answered with 200', async () => {
    const answers = await Promise.all(
      paths.map(async (path) => (await fetch(new URL(path, site.url))).status),
    );
    expect(paths.filter((_, i) => answers[i] !== 200)).toEqual([]);
  });

  it('have one heading with a text each', () => {
    const headings = every((html) =>
      [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, h1 = '']) => textOf(h1)),
    );
    expect(paths.filter((_, i) => headings[i]?.length !== 1 || !headings[i][0])).toEqual([]);
  });

  it('say their language', () => {
    const wrong = every((html, path) => {
      const lang = /<html lang="(\w+)"/.exec(html)?.[1];
      return lang === (path.startsWith('en/') ? 'en' : 'de') ? [] : [`${path}: ${lang}`];
    });
    expect(wrong.flat()).toEqual([]);
  });

  it('have a title that no other one has', () => {
    const titles = every((html) => textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''));
    const twice = titles.filter((title, i) => title === '' || titles.indexOf(title) !== i);
    expect(twice).toEqual([]);
  });

  it('have a description and no leftovers of a program', () => {
    const bad =
      />[^<]*\b(?:NaN|undefined|null|\[object)\b[^<]*<|="[^"]*\b(?:NaN|undefined|null|\[object)\b[^"]*"/;
    const wrong = every((html, path) => [
      ...(/<meta name="description" content="[^"]/.test(html) ? [] : [`${path}: no description`]),
      ...(bad.test(html) ? [`${path}: ${bad.exec(html)?.[0].slice(0, 200)}`] : []),
    ]);
    expect(wrong.flat()).toEqual([]);
  });

  it('link only to pages, files and places that are there', () => {
    const dead = new Set<string>();
    every((html, path) => {
      for (const [, raw = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const href = raw.replaceAll('&amp;', '&');
        if (/^(https?:|mailto:|data:)/.test(href)) continue;
        const url = new URL(href, `http://site/x/${path}`);
        const target = decodeURIComponent(url.pathname);
        const file = target.startsWith('/x/') ? target.slice(3) : null;
        const isThere =
          file !== null &&
          (htmls.has(file) || (file !== '' && !file.endsWith('/') && existsSync(join(dist, file))));
        const page = file === null ? undefined : htmls.get(file);
        const isPlace = url.hash === '' || !page || page.includes(` id="${url.hash.slice(1)}"`);
        if (!isThere || !isPlace) dead.add(`${path} → ${href}`);
      }
    });
    expect([...dead]).toEqual([]);
  });

  it('name two elements of one page never by the same id', () => {
    const twice = every((html, path) => {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`);
    });
    expect(twice.flat()).toEqual([]);
  });
});

describe('the styles of a page that a link leads to', () => {
  const styleOf = /\/Deadlines-[^/]*\.css$/;
  const toDeadlines = { name: 'Fristen', exact: true } as const;

  it('are there before the page is shown', async () => {
    const { page, open } = await site.visit();
    await open('');
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(styleOf, async (route) => {
      await released;
      await route.continue();
    });
    const module = page.waitForEvent('requestfinished', (request) =>
      /\/Deadlines-.*\.js$/.test(request.url()),
    );
    const asked = page.waitForRequest(styleOf);
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', toDeadlines).click();
    await Promise.all([asked, module]);
    expect(page.url()).toBe(site.url);
    release();
    await page.waitForURL(/\/fristen\/$/);
    const styled = await page.evaluate(() =>
      [...document.styleSheets].some(({ href }) => href?.includes('/Deadlines-')),
    );
    expect(styled).toBe(true);
  });

  it('are asked for again by the browser where they did not come', async () => {
    const { page, open } = await site.visit();
    await open('');
    await page.route(styleOf, (route) => route.abort(), { times: 1 });
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', toDeadlines).click();
    await page.waitForURL(/\/fristen\/$/);
    await isReady(page);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toBe(page.url());
  });
});

describe('any path of the server', () => {
  it.each(['/', '/a/b/c/'])('serves as base: %s', async (base) => {
    const other = await openSite({ base });
    try {
      for (const path of ['', 'en/', 'ziele/37/']) {
        const { page, complaints, open } = await other.visit();
        await open(path);
        expect(await leftovers(page)).toEqual([]);
        await page
          .getByRole('navigation', { name: /Seiten|Pages/ })
          .getByRole('link')
          .last()
          .click();
        await page.waitForURL(/\/(daten|data)\/$/);
        expect(complaints).toEqual([]);
      }
    } finally {
      await other.close();
    }
  });
});
