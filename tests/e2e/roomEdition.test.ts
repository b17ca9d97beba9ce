import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launch } from '../../scripts/lib/browser.ts';
import { languages } from '../../src/model/codes.ts';
import { pathOf } from '../../src/state/routes.ts';
import { readCsv } from '../exports/readCsv.ts';
import { firstDataset, kinds, samples } from './pages.ts';
import { announced, dist, heading, isReady, leftovers } from './site.ts';

const most = 2_000_000;

let browser: Browser;
let folder: string;
let file: string;
beforeAll(async () => {
  browser = await launch();
  // As on a stick: the file alone, in a folder with a blank and an umlaut in its name.
  folder = mkdtempSync(join(tmpdir(), 'Büro für Alle '));
  const [name = ''] = readdirSync(dist).filter((each) => /^zielspiegel-.*\.html$/.test(each));
  copyFileSync(join(dist, name), join(folder, name));
  file = pathToFileURL(join(folder, name)).href;
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens the file at a page, in a browser that has no network; hears of every request and every message. */
async function open(hash = '', script = true): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: script,
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.replace(/#.*/, '') !== file && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
  });
  await page.goto(`${file}${hash}`);
  if (script) await isReady(page);
  return { page, complaints };
}

it('is called by its dataset and weighs less than 2 MB', () => {
  expect(file.split('/').at(-1)).toBe(`zielspiegel-${firstDataset.about.id}.html`);
  expect(statSync(new URL(file)).size).toBeLessThan(most);
});

it('names nothing outside of itself', () => {
  const html = readFileSync(new URL(file), 'utf8').replace(/<script>.*<\/script>/s, '');
  expect(html.match(/<(?:link|script|img|iframe)[^>]*(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
});

it.each(languages)('shows every kind of page, by its address: %s', async (language) => {
  const { page, complaints } = await open();
  for (const path of kinds(language)) {
    await page.goto(`${file}#/${path}`);
    await page.waitForFunction((wanted) => window.location.hash === `#/${wanted}`, path);
    await expect.poll(() => page.locator('html').getAttribute('lang'), { message: path }).toBe(language);
    await expect.poll(() => heading(page), { message: path }).not.toBe('');
    expect(await leftovers(page), path).toEqual([]);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      hrefs.filter((href) => !/^(#|https:\/\/)/.test(href)),
      path,
    ).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

/**
 * All that the page itself says, without the white space of its layout, what it says where no script runs, and the way
 * to embed it, which only the published site has.
 */
const said = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
    main?.querySelectorAll('noscript').forEach((element) => element.remove());
    return main?.textContent?.replace(/\s+/g, '').replaceAll('·Einbetten', '') ?? '';
  });

it('says on each page what the published one says', async () => {
  const { page } = await open();
  const published = await browser.newPage({ javaScriptEnabled: false });
  for (const route of samples('de')) {
    const path = pathOf(route);
    // The picture of the one is drawn anew for the width of the window; the other says that it is not for here.
    if (route.page === 'explore' || route.page === 'embedBuilder') continue;
    await published.goto(pathToFileURL(join(dist, path, 'index.html')).href);
    const wanted = await said(published);
    await page.goto(`${file}#/${path}`);
    await expect.poll(async () => (await said(page)) === wanted, { message: path }).toBe(true);
  }
});

it('is gone through by links, Back, Forward, and a reload', async () => {
  const { page, complaints } = await open();
  await page.getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
  await expect.poll(() => announced(page)).toBe('6 von 82 Zielen ausgewählt');
  expect(page.url()).toBe(`${file}#/?status=missed`);
  await page.getByRole('link', { name: 'Handlungsfelder', exact: true }).first().click();
  await expect.poll(() => page.url()).toBe(`${file}#/felder/?status=missed`);
  const fields = await heading(page);
  await page.goBack();
  await expect.poll(() => heading(page)).not.toBe(fields);
  await page.goForward();
  await expect.poll(() => heading(page)).toBe(fields);
  await page.reload();
  await isReady(page);
  expect([page.url(), await heading(page)]).toEqual([`${file}#/felder/?status=missed`, fields]);
  await expect.poll(() => announced(page)).toBe('6 von 82 Zielen ausgewählt');
  await page.getByRole('link', { name: /^EN/ }).click();
  await expect.poll(() => page.url()).toBe(`${file}#/en/fields/?status=missed`);
  expect(complaints).toEqual([]);
});

it('searches, and goes to the parts of a page', async () => {
  const { page, complaints } = await open('#/felder/');
  await page.getByRole('link', { name: 'Suche', exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('beirat');
  await expect.poll(() => page.url()).toContain('q=beirat');
  await expect.poll(() => announced(page)).toMatch(/^\d+ von 82 Zielen/);
  const address = page.url();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(address);
  expect(complaints).toEqual([]);
});

it('saves tables, and hands out the files of the package', async () => {
  const { page, complaints } = await open('#/ziele/?status=missed');
  await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
  const save = async (name: RegExp) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return waiting;
  };
  const csv = await save(/^CSV für Programme/);
  expect(csv.suggestedFilename()).toBe('zielspiegel-jena-ziele-status-missed-2020-01.csv');
  const rows = readCsv(await readFile(await csv.path(), 'utf8'), ',');
  expect(rows.slice(1).map(([nr]) => nr)).toEqual(['1', '4', '24', '29', '66', '69']);
  // Where a file lies on somebody's machine is nobody else's business.
  const json = JSON.parse(await readFile(await (await save(/^JSON/)).path(), 'utf8'));
  expect(json.address).toBeUndefined();
  expect((await save(/^Excel XLSX/)).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Fristen', exact: true }).first().click();
  await page.getByRole('link', { name: 'Bild', exact: true }).click();
  const png = await save(/^PNG für/);
  expect(png.suggestedFilename()).toBe('zielspiegel-jena-fristen-status-missed-2020-01-2x.png');
  expect((await readFile(await png.path())).readUInt32BE(16)).toBeGreaterThan(2000);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Daten', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'goals.csv' }).click();
  const goals = await waiting;
  expect(goals.suggestedFilename()).toBe('goals.csv');
  expect(await readFile(await goals.path(), 'utf8')).toBe(
    readFileSync(join(dist, 'data', firstDataset.about.id, 'goals.csv'), 'utf8'),
  );
  expect(complaints).toEqual([]);
});

it('shows the slides by keys, beside the speaker, and saves them as PowerPoint', async () => {
  const { page, complaints } = await open('#/praesentation/?folien=titel,felder,fluss');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als PowerPoint speichern' }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toBe('zielspiegel-jena-praesentation-2020-01.pptx');
  const files = unzipSync(await readFile(await saved.path()));
  expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);

  await page.goto(`${file}#/praesentation/?folie=1&folien=titel,felder,fluss`);
  const stage = page.locator('.place:not([hidden]) h2');
  await stage.waitFor();
  const speaker = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const desk = await speaker;
  await desk.getByText('Folie 1 von 3').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/folie=2/);
  await desk.getByText('Folie 2 von 3').first().waitFor();
  expect(complaints).toEqual([]);
});

it('says that it needs a script where none runs', async () => {
  const { page } = await open('', false);
  expect(await page.locator('noscript').innerText()).toContain('Diese Ausgabe braucht JavaScript.');
});

it('says that charts are embedded from the published site', async () => {
  const { page, complaints } = await open('#/einbetten/');
  await page.getByText('Einbetten lassen sich die Diagramme der veröffentlichten Seite.').waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
  expect(complaints).toEqual([]);
});
