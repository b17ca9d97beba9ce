import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../scripts/data/readFolder.ts';
import { loadDataset } from '../../src/data/loadDataset.ts';
import { languages } from '../../src/model/codes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { loadEngine, renderRoute, routesOf } from '../../src/prerender.ts';
import { pathOf, singlePages } from '../../src/state/routes.ts';
import { officePages } from './officePages.ts';
import { firstDataset, samples } from './pages.ts';
import { announced, dist, heading, leftovers, openSite, type Site, type Visit } from './site.ts';

const id = 'musterstadt-2021-2024';
const fixtures = 'tests/fixtures';
const second = await loadDataset(id, readFolder(fixtures));
const folder = mkdtempSync(join(tmpdir(), 'second-'));
let site: Site;
let visit: Visit;

beforeAll(async () => {
  cpSync(dist, folder, { recursive: true });
  cpSync(join(fixtures, id), join(folder, 'data', id), { recursive: true });
  const catalog = JSON.parse(readFileSync(join(folder, 'data/catalog.json'), 'utf8'));
  catalog.datasets.push({ id, title: 'Musterstadt' });
  writeFileSync(join(folder, 'data/catalog.json'), JSON.stringify(catalog));
  site = await openSite({ folder });
});
afterEach(() => site.leave());
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Every name and label of a dataset, in both languages. */
function wordsOf({ about, labels, fields, departments, goals }: Dataset): readonly string[] {
  const texts = [about.concept, about.asOf, about.source, about.citation, about.description, about.title];
  const named = [about.reached, about.next?.concept, about.next?.target, ...texts].flatMap(
    (text) => text ?? [],
  );
  const codes = [labels.status, labels.outlook, labels.role, labels.recurrence, labels.kind];
  return [
    about.city,
    about.publisher,
    ...[...named, ...codes.flatMap((group) => Object.values(group))].flatMap(({ de, en }) => [de, en]),
    ...[...fields, ...departments].map(({ name }) => name),
    ...goals.flatMap(({ title }) => title),
  ];
}

/** The words by which one sees that a page speaks of the first dataset. */
const ownText = JSON.stringify(second).toLowerCase();
const foreign = [...new Set(wordsOf(firstDataset))]
  .filter((word) => word.length > 3 && !ownText.includes(word.toLowerCase()))
  .map((word) => ({
    word,
    lower: word.toLowerCase(),
    // A whole word: `verworfen`, but not `verworfene`.
    pattern: new RegExp(`(?<!\\p{L})${escape(word)}(?!\\p{L})`, 'iu'),
  }));

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function foreignIn(text: string): readonly string[] {
  const lowerText = text.toLowerCase();
  return foreign
    .filter(({ lower, pattern }) => lowerText.includes(lower) && pattern.test(text))
    .map(({ word }) => word);
}

/** Everything that a page says, to whomever: its text, title, and what stands in attributes. */
function everything(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.title,
      document.documentElement.innerText,
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'title', 'alt', 'placeholder', 'value', 'content'].map((name) =>
          element.getAttribute(name),
        ),
      ),
    ].join('\n'),
  );
}

async function open(path: string): Promise<Page> {
  visit = await site.visit();
  await visit.open(`${path}?bericht=${id}`);
  return visit.page;
}

/** The links to pages of the site that would lead back to the first dataset. */
function linksWithoutDataset(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([root, dataset]) =>
      [...document.querySelectorAll('a[href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
        .filter(({ href, pathname }) => href.startsWith(root) && pathname.endsWith('/'))
        .filter(({ searchParams, hash }) => hash !== '#content' && searchParams.get('bericht') !== dataset)
        .map(({ href }) => href),
    [site.url, id] as const,
  );
}

describe('a second package beside the first', () => {
  const paths = languages.flatMap((language) => samples(language, second).map(pathOf));

  it.each(paths)('is all that is spoken of, and every link keeps it: /%s', async (path) => {
    const page = await open(path);
    expect(await heading(page)).not.toBe('');
    expect(foreignIn(await everything(page))).toEqual([]);
    expect(await everything(page)).toContain('2021–2024');
    expect(await leftovers(page)).toEqual([]);
    expect(await linksWithoutDataset(page)).toEqual([]);
    // What only the second package has is prerendered for it alone: here its address is answered by the 404 page.
    const isPrerendered = existsSync(join(folder, path, 'index.html'));
    expect(isPrerendered ? visit.complaints : []).toEqual([]);
  });

  it('has its own numbers and words on the overview, with the class that has no goal', async () => {
    const page = await open('');
    expect(await heading(page)).toBe(
      '6 von 10 bewerteten Zielen (60,0 %) umgesetzt oder weitgehend umgesetzt',
    );
    const rows = await page.getByRole('table', { name: 'Ziele nach Stand' }).getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'umgesetzt 6 60,0 %',
      'weitgehend umgesetzt 0 0 %',
      'teilweise umgesetzt 3 30,0 %',
      'nicht umgesetzt 1 10,0 %',
      'bewertet 10 100 %',
      'zurückgezogen 2 ohne Quote',
    ]);
    await page.getByRole('link', { name: 'nicht umgesetzt', exact: true }).click();
    await expect.poll(() => page.url()).toBe(`${site.url}?bericht=${id}&status=missed`);
    expect(await announced(page)).toBe('1 von 12 Zielen ausgewählt');
  });

  it('is saved as PowerPoint, which opens, and says nothing of the first one', async () => {
    const page = await open('praesentation/');
    const titles = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles).toContain('2 von 12 Zielen sind zurückgezogen');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als PowerPoint speichern' }).click();
    const file = join(mkdtempSync(join(tmpdir(), 'deck-')), 'deck.pptx');
    await (await saved).saveAs(file);
    const shown = await officePages(file);
    rmSync(dirname(file), { recursive: true });
    expect(shown).toHaveLength(titles.length);
    titles.forEach((title, i) => expect(shown[i]).toContain(title.replace(/\s+/g, ' ')));
    expect(foreignIn(shown.join('\n'))).toEqual([]);
  }, 120_000);

  it('is listed without a column for what comes next, since nothing does', async () => {
    const page = await open('ziele/');
    expect(await page.getByRole('rowheader').count()).toBe(12);
    expect(await page.getByRole('columnheader', { name: 'Stand' }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Fortschreibung' }).count()).toBe(0);
    const menus = page.getByRole('navigation', { name: 'Filtern' }).locator('summary');
    expect(await menus.allInnerTexts()).toEqual([
      'Handlungsfeld',
      'Zuständigkeit',
      'Stand',
      'Ausblick',
      'Frist',
    ]);
  });

  it('shows text that looks like HTML as text', async () => {
    const page = await open('ziele/3/');
    expect(await heading(page)).toContain('Merkblatt mit dem Titel <b>Fett & schräg</b> liegt aus');
    expect(await page.locator('h1 b').count()).toBe(0);
    await page.getByRole('link', { name: 'Zielspiegel', exact: true }).click();
    await expect.poll(() => page.url()).toBe(`${site.url}?bericht=${id}`);
    const square = page.getByRole('link', { name: /^Ziel 8, / });
    expect(await square.getAttribute('aria-label')).toContain(
      'Zeichen wie &amp; und &lt; werden nie mehr gedruckt',
    );
  });

  it('says that a goal of the first one is none of its own', async () => {
    const page = await open('ziele/37/');
    expect(await page.getByRole('main').innerText()).toContain('Die Ziele haben die Nummern 1 bis 12.');
  });

  it('is recounted on the data page, and its files are the ones to download', async () => {
    const page = await open('daten/');
    expect(await heading(page)).toBe('Alle 1 Zahlen des Berichts gehen auf');
    const files = page.getByRole('link', { name: /\.(csv|json)$/ });
    for (const href of await files.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
      expect(href).toContain(`/data/${id}/`);
      expect((await fetch(href)).status).toBe(200);
    }
  });
});

describe('a second package as the only one', () => {
  it('is prerendered on every page without a word of the first', async () => {
    const engine = await loadEngine(id, readFolder(fixtures));
    const routes = routesOf(engine);
    expect(routes.length).toBe(
      languages.length * (singlePages.length + second.departments.length + second.goals.length),
    );
    const wrong: string[] = [];
    for (const route of routes) {
      const { path, head, body } = await renderRoute(engine, route);
      const html = head + body;
      wrong.push(
        ...foreignIn(html.replace(/ (?:class|href|id)="[^"]*"/g, '')).map((word) => `${path}: ${word}`),
      );
      const h1 = /<h1[^>]*>(.*?)<\/h1>/s
        .exec(body)?.[1]
        ?.replace(/<[^>]*>/g, '')
        .trim();
      if (!h1) wrong.push(`${path}: no heading`);
      if (/\b(?:NaN|undefined)\b|\[object/.test(html)) wrong.push(`${path}: leftovers`);
      if (html.includes('<b>Fett')) wrong.push(`${path}: markup from the data`);
    }
    expect(wrong).toEqual([]);
  });
});
