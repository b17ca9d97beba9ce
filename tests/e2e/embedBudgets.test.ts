import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { singleCharts } from '../../src/state/embed.ts';
import { embedPaths } from './pages.ts';
import { dist, openSite, type Site } from './site.ts';

/** The most bytes: documents by gzip, scripts by brotli and without the numbers that they count with. */
const budgets = { document: 14_000, script: 25_000, requests: 3 };
/** Names that Plot and Arquero leave in whatever is made with them. */
const [plotMark, arqueroMark] = ['plot-d6a7b5', 'ColumnTable'];

function brotli(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const paths = embedPaths();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

describe('every chart that stands alone', () => {
  it('is a document of at most 14,000 bytes with its styles, and whole without a script', () => {
    expect(paths.length).toBeGreaterThan(500);
    const sizes = paths.map((path) => ({ path, bytes: gzipSync(read(`${path}index.html`)).length }));
    const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
    console.table(largest);
    expect(largest[0]?.bytes).toBeLessThanOrEqual(budgets.document);
    for (const path of paths) {
      const html = read(`${path}index.html`);
      for (const part of [/<h1/, /<table/, /<details/, /class="source"/, /class="more"/, /<style>/])
        expect(html, path).toMatch(part);
      expect(html.match(/<link (?!rel="alternate")|<script|<img/g), path).toEqual(['<script']);
    }
  });

  it.each(singleCharts)('has a script of at most 25,000 bytes, also with a filter: %s', (chart) => {
    const html = read(`embed/${chart}/index.html`);
    const [, start = ''] = /<script defer src="\.\.\/\.\.\/([^"]+)"/.exec(html) ?? [];
    const [, filter = ''] = /data-filter="([^"]+)"/.exec(html) ?? [];
    const code = read(`assets/${filter}`);
    const data = code.lastIndexOf('zielspiegelChart({');
    expect(data).toBeGreaterThan(0);
    const scripts = {
      start: brotli(read(start)),
      filter: brotli(code.slice(0, data)),
      data: brotli(code.slice(data)),
    };
    console.table({ [chart]: scripts });
    expect(read(start)).not.toMatch(plotMark);
    // The picture of a question is drawn by Plot, but only where an address asks for another one.
    if (chart === 'auswertung') return expect(scripts.start).toBeLessThanOrEqual(budgets.script);
    expect(code).not.toMatch(plotMark);
    expect(code).not.toMatch(arqueroMark);
    expect(scripts.start + scripts.filter).toBeLessThanOrEqual(budgets.script);
  });
});

const some = [...singleCharts, 'ziel/37', 'zustaendigkeit/fd-personal'];

describe('a chart that stands alone', () => {
  it.each(some.flatMap((name) => [`embed/${name}/`, `en/embed/${name}/`]))(
    'asks for little and stores nothing: %s',
    async (path) => {
      const { page, requests, complaints } = await site.visit({ width: 600 });
      await page.goto(`${site.url}${path}?feld=1`);
      await page.locator('html:not(.pending) main').waitFor();
      await page.locator('summary').first().click();
      await page.locator('a').first().hover();
      expect(complaints).toEqual([]);
      expect(requests.length).toBeLessThanOrEqual(budgets.requests);
      const stored = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }));
      expect(stored).toEqual({ cookies: '', local: 0, session: 0, databases: 0 });
      expect(await page.context().cookies()).toEqual([]);
    },
  );
});
