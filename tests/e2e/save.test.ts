import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../exports/readCsv.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** Opens the dialog by the link under a picture, and waits until it can do without the network. */
async function openDialog(page: Page, link: string) {
  await page.getByRole('link', { name: link, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Speichern' });
  await dialog.waitFor();
  await page.waitForLoadState('networkidle');
  return dialog;
}

async function saved(page: Page, button: RegExp): Promise<{ name: string; path: string }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** The numbers of the goals as the list shows them. */
const shownNumbers = (page: Page) =>
  page.getByRole('rowheader').evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));

describe('the list of goals is saved as it is shown', () => {
  it('in every format, in the policy of the site, without a server', async () => {
    const { page, open, complaints } = await site.visit();
    await open('ziele/?status=missed&sort=-nr');
    const shown = await shownNumbers(page);
    expect(shown).toEqual([69, 66, 29, 24, 4, 1]);
    await openDialog(page, 'Tabelle');
    await page.context().setOffline(true);

    const csv = await saved(page, /^CSV für Programme/);
    expect(csv.name).toBe('zielspiegel-jena-ziele-status-missed-2020-01.csv');
    const [head, ...rows] = readCsv(await readFile(csv.path, 'utf8'), ',');
    expect(head?.slice(0, 4)).toEqual(['nr', 'title', 'fieldId', 'field']);
    expect(rows.map(([nr]) => Number(nr))).toEqual(shown);
    expect(rows.every(([, title]) => title !== '')).toBe(true);

    const excel = await saved(page, /^CSV für Excel/);
    expect(excel.name).toBe('zielspiegel-jena-ziele-status-missed-2020-01-excel.csv');
    const text = await readFile(excel.path, 'utf8');
    expect(text.startsWith('\uFEFFNr.;Ziel;')).toBe(true);
    expect(readCsv(text.slice(1), ';').slice(1)).toEqual(rows);

    const xlsx = await saved(page, /^Excel XLSX/);
    expect(xlsx.name).toBe('zielspiegel-jena-ziele-status-missed-2020-01.xlsx');
    const sheets = await readXlsxFile(await readFile(xlsx.path));
    expect(sheets[0]?.data.slice(1).map(([nr]) => nr)).toEqual(shown);
    expect(sheets[0]?.data[1]?.[8]).toBeInstanceOf(Date);
    expect(sheets[1]?.data.slice(0, 3)).toEqual([
      ['Titel', 'Ziele'],
      ['Filter', 'Stand nicht erfüllt'],
      ['Stand', 'Anfang 2020'],
    ]);

    const json = JSON.parse(await readFile((await saved(page, /^JSON/)).path, 'utf8'));
    expect(json.rows.map(({ nr }: { nr: number }) => nr)).toEqual(shown);
    expect(json.address).toBe(`${site.url}ziele/?status=missed&sort=-nr`);
    expect(complaints).toEqual([]);
  });

  it('or whole', async () => {
    const { page, open, complaints } = await site.visit();
    await open('ziele/?status=missed');
    await openDialog(page, 'Tabelle');
    await page.getByRole('radio', { name: /^alles, ohne Filter/ }).check();
    const csv = await saved(page, /^CSV für Programme/);
    expect(csv.name).toBe('zielspiegel-jena-ziele-2020-01.csv');
    expect(readCsv(await readFile(csv.path, 'utf8'), ',')).toHaveLength(83);
    expect(complaints).toEqual([]);
  });
});

it('saves the rows of a picture under its filter', async () => {
  const { page, open, complaints } = await site.visit();
  await open('felder/?feld=3');
  await openDialog(page, 'Tabelle');
  const csv = await saved(page, /^CSV für Programme/);
  expect(csv.name).toBe('zielspiegel-jena-felder-feld-3-2020-01.csv');
  const rows = readCsv(await readFile(csv.path, 'utf8'), ',');
  expect(rows.find(([id]) => id === '3')).toEqual(['3', 'Bildung', '8', '0', '1', '0', '4', '13']);
  expect(complaints).toEqual([]);
});

it('saves a table that belongs to no picture, and what no filter changes without one', async () => {
  const { page, open, complaints } = await site.visit();
  await open('daten/?status=missed');
  await openDialog(page, 'Tabelle');
  const csv = await saved(page, /^CSV für Programme/);
  expect(csv.name).toBe('zielspiegel-jena-nachrechnung-2020-01.csv');
  const [head] = readCsv(await readFile(csv.path, 'utf8'), ',');
  expect(head).toEqual(['id', 'figure', 'stated', 'counted', 'unit', 'verdict']);
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('saves a picture in every format, in the policy of the site, without a server', async () => {
  const { page, open, complaints } = await site.visit();
  await open('felder/?feld=3');
  await openDialog(page, 'Bild');
  await page.context().setOffline(true);
  const stem = 'zielspiegel-jena-felder-feld-3-2020-01';
  const svg = await saved(page, /^SVG/);
  expect(svg.name).toBe(`${stem}.svg`);
  const text = await readFile(svg.path, 'utf8');
  for (const part of ['Bildung: 8 von 9', 'Filter: Handlungsfeld Bildung', 'Stand Anfang 2020', 'CC0 1.0'])
    expect(text).toContain(part);
  const widths: number[] = [];
  for (const [button, name] of [
    [/^PNG für/, `${stem}-2x.png`],
    [/^PNG groß/, `${stem}-4x.png`],
    [/^Für Office/, `${stem}-office.png`],
  ] as const) {
    const png = await saved(page, button);
    expect(png.name).toBe(name);
    widths.push((await readFile(png.path)).readUInt32BE(16));
  }
  expect(widths).toEqual([widths[0], 2 * (widths[0] ?? 0), 2 * (widths[0] ?? 0)]);
  expect(complaints).toEqual([]);
});

it.each([
  ['', 'mosaik'],
  ['zustaendigkeit/', 'zustaendigkeit'],
  ['fristen/', 'fristen'],
  ['fortschreibung/', 'fortschreibung'],
  ['auswertung/', 'auswertung'],
])('offers the picture and the rows of /%s', async (path, id) => {
  const { page, open, complaints } = await site.visit();
  await open(path);
  await openDialog(page, 'Bild');
  expect((await saved(page, /^SVG/)).name).toBe(`zielspiegel-jena-${id}-2020-01.svg`);
  const csv = await saved(page, /^CSV für Programme/);
  expect(readCsv(await readFile(csv.path, 'utf8'), ',').length).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});

/** The link of a part of the page, and the dialog that it opens. */
async function openAt(page: Page, part: Locator, link: string) {
  await part.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('dialog', { name: 'Speichern' }).waitFor();
  await page.waitForLoadState('networkidle');
}

describe('a finding', () => {
  it('is saved from its card, under the filter or without it', async () => {
    const { page, open, complaints } = await site.visit();
    await open('?feld=1');
    await openAt(page, page.getByRole('article').filter({ hasText: '23 Ziele gehen weiter' }), 'Bild');
    const svg = await saved(page, /^SVG/);
    expect(svg.name).toBe('zielspiegel-jena-befund-fortgesetzt-feld-1-2020-01.svg');
    expect(await readFile(svg.path, 'utf8')).toContain('Filter: Handlungsfeld Interkulturelle Öffnung');
    await page.getByRole('radio', { name: /^alles, ohne Filter/ }).check();
    const csv = await saved(page, /^CSV für Programme/);
    expect(csv.name).toBe('zielspiegel-jena-befund-fortgesetzt-2020-01.csv');
    const rows = readCsv(await readFile(csv.path, 'utf8'), ',');
    expect(rows.slice(1).map(([, , goals]) => goals)).toEqual(['18', '5', '7', '5', '12', '3']);
    expect(complaints).toEqual([]);
  });

  it('that is one only under its filter is not offered without it', async () => {
    const { page, open } = await site.visit();
    await open('?status=missed');
    await openAt(page, page.getByRole('article').filter({ hasText: 'gehen nicht weiter' }), 'Bild');
    const all = page.getByRole('radio', { name: /^alles, ohne Filter/ });
    await expect.poll(() => all.isDisabled()).toBe(true);
    await page.getByText('ohne Filter gibt es das hier nicht').waitFor();
  });
});

it('saves a department on its page, whatever the filter', async () => {
  const { page, open, complaints } = await site.visit();
  await open('zustaendigkeit/fd-gesundheit/?status=missed');
  await openAt(page, page.getByRole('article'), 'Bild');
  const svg = await saved(page, /^SVG/);
  expect(svg.name).toBe('zielspiegel-jena-bericht-stelle-fd-gesundheit-2020-01.svg');
  const text = await readFile(svg.path, 'utf8');
  for (const part of ['FD Gesundheit: 4 von 5', 'Filter: Zuständigkeit FD Gesundheit', 'Ziel\u00a053'])
    expect(text).toContain(part);
  const json = JSON.parse(await readFile((await saved(page, /^JSON/)).path, 'utf8'));
  expect(json.rows.map(({ nr }: { nr: number }) => nr)).toEqual([26, 55, 18, 54, 29, 28, 53]);
  expect(json.address).toBe(`${site.url}zustaendigkeit/fd-gesundheit/?status=missed`);
  await page.keyboard.press('Escape');
  await openAt(page, page.getByRole('region', { name: 'Mit wem' }), 'Tabelle');
  const csv = await saved(page, /^CSV für Programme/);
  expect(csv.name).toBe('zielspiegel-jena-partner-stelle-fd-gesundheit-2020-01.csv');
  expect(readCsv(await readFile(csv.path, 'utf8'), ',')).toHaveLength(6);
  expect(complaints).toEqual([]);
});

it.each([
  ['zustaendigkeit/', 'Wer in welchem Handlungsfeld', 'zustaendigkeit-felder'],
  ['fristen/', /Frist vor dem Stand/, 'fristen-vergleich'],
])('saves the picture of a part of /%s: %s', async (path, name, id) => {
  const { page, open, complaints } = await site.visit();
  await open(path);
  await openAt(page, page.getByRole('region', { name }), 'Bild');
  expect((await saved(page, /^SVG/)).name).toBe(`zielspiegel-jena-${id}-2020-01.svg`);
  const png = await saved(page, /^PNG für/);
  expect((await readFile(png.path)).readUInt32BE(16)).toBeGreaterThan(1000);
  expect(complaints).toEqual([]);
});

it('saves the report as its marks and as a row a goal', async () => {
  const { page, open, complaints } = await site.visit();
  await open('en/report/?feld=4');
  await page.getByRole('article').getByRole('link', { name: 'Picture', exact: true }).click();
  await page.getByRole('dialog', { name: 'Save' }).waitFor();
  expect((await saved(page, /^SVG/)).name).toBe('zielspiegel-jena-bericht-feld-4-2020-01.svg');
  const sheet = await readXlsxFile(await readFile((await saved(page, /^Excel XLSX/)).path));
  expect(sheet[0]?.data.slice(1).map(([nr]) => nr)).toEqual([55, 54, 53]);
  expect(complaints).toEqual([]);
});

describe('the dialog', () => {
  it('has the focus, keeps it, and gives it back', async () => {
    const { page, open } = await site.visit();
    await open('felder/');
    const link = page.getByRole('link', { name: 'Tabelle', exact: true }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Speichern' });
    await dialog.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Excel/);
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${site.url}felder/`);
  });

  it('moves nothing on the page', async () => {
    const { page, open } = await site.visit();
    await open('felder/');
    const place = () => page.getByRole('heading', { level: 1 }).boundingBox();
    const before = await place();
    await page.getByRole('link', { name: 'Tabelle', exact: true }).last().click();
    await page.getByRole('dialog').waitFor();
    const scrolled = await page.evaluate(() => window.scrollY);
    const after = await place();
    expect([after?.x, (after?.y ?? 0) + scrolled]).toEqual([before?.x, before?.y]);
  });

  it('can be cancelled while something is under way', async () => {
    const { page, open } = await site.visit();
    await page.route('**/data/**', () => {});
    await open('felder/');
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('[data-save=felder]');
      if (link) link.dataset.save = 'ziele';
    });
    await page.getByRole('link', { name: 'Tabelle', exact: true }).first().click();
    await page.getByRole('button', { name: /^JSON/ }).click();
    await page.getByRole('progressbar', { name: 'JSON wird vorbereitet …' }).waitFor();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText('Abgebrochen, nichts wurde gespeichert.').waitFor();
  });

  it('says what failed and what to try', async () => {
    const { page, open } = await site.visit();
    await open('felder/');
    await page.route('**/data/**', (route) => route.abort());
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('[data-save=felder]');
      if (link) link.dataset.save = 'ziele';
    });
    await page.getByRole('link', { name: 'Tabelle', exact: true }).first().click();
    await page.getByRole('button', { name: /^JSON/ }).click();
    const said = page.getByRole('dialog').getByRole('status');
    await expect.poll(() => said.textContent()).toMatch(/^JSON ließ sich nicht speichern: .*gestört/);
    expect(await said.textContent()).toContain('Bitte die Verbindung prüfen');
    await page.unroute('**/data/**');
    const json = await saved(page, /^JSON/);
    expect(json.name).toBe('zielspiegel-jena-ziele-2020-01.json');
  });
});

it('has no worker made from a text, which the policy would leave waiting for ever', () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
  const texts = scripts.map((file) => readFileSync(join(dist, 'assets', file), 'utf8'));
  const workbook = texts.filter((text) => text.includes('<autoFilter ref='));
  expect(workbook).toHaveLength(1);
  expect(workbook.filter((text) => /new Worker/.test(text))).toEqual([]);
});

it('leads to the table on the page without a script', async () => {
  const { page, open } = await site.visit({ script: false });
  await open('fristen/');
  const figure = page.getByRole('region', { name: 'Jedes Ziel an seiner Frist' });
  await figure.getByRole('link', { name: 'Tabelle', exact: true }).click();
  expect(page.url()).toBe(`${site.url}fristen/#rows`);
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  // What only a script can make is not offered; the list of goals leads to itself.
  expect(await page.getByRole('link', { name: 'Bild', exact: true }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Tabelle', exact: true }).count()).toBe(2);
});
