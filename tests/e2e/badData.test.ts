import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstDataset, kinds, madeByScript } from './pages.ts';
import {
  announced,
  dist,
  follow,
  heading,
  isReady,
  leftovers,
  mainText,
  openSite,
  type Site,
} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const goalsCsv = readFileSync(join(dist, 'data', firstDataset.about.id, 'goals.csv'), 'utf8');
const csv = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/csv', body });
const alert = (page: Page) => page.getByRole('alert');

/** As many bytes as before, so that nothing but the status itself is wrong. */
function wrongStatus(): { body: string; line: number } {
  const lines = goalsCsv.split('\n');
  const index = lines.findIndex((line) => line.includes(',missed,'));
  lines[index] = lines[index]?.replace(',missed,', ',quatsh,') ?? '';
  const line = lines
    .slice(0, index + 1)
    .join('\n')
    .split('\n').length;
  return { body: lines.join('\n'), line };
}

interface Fault {
  name: string;
  answer: (route: Route) => Promise<void>;
  /** What the notice says of it. */
  said: RegExp;
}

const faults: Fault[] = [
  {
    name: 'is missing',
    answer: (route) => route.fulfill({ status: 404, body: 'no' }),
    said: /goals\.csv: Die Datei fehlt \(HTTP 404\)/,
  },
  {
    name: 'breaks off in the middle',
    answer: csv(goalsCsv.slice(0, goalsCsv.length / 2)),
    said: /goals\.csv: Die Datei ist nach \d+ von \d+ Byte zu Ende/,
  },
  { name: 'is empty', answer: csv(''), said: /goals\.csv: Die Datei ist leer/ },
  {
    name: 'is an HTML page',
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Start</title>' }),
    said: /goals\.csv: Statt der Daten kam eine HTML-Seite/,
  },
  {
    name: 'has a status that there is not',
    answer: csv(wrongStatus().body),
    said: new RegExp(`goals\\.csv, Zeile ${wrongStatus().line}, Spalte status: „quatsh“ ist unbekannt`),
  },
  {
    name: 'can not be reached',
    answer: (route) => route.abort('connectionreset'),
    said: /goals\.csv: Die Verbindung zum Server ist gestört/,
  },
];

/** Opens a page with the answers to some addresses replaced. */
async function openWith(path: string, file: string, answer: (route: Route) => Promise<void>) {
  const { page, complaints } = await site.visit();
  await page.route(file, answer);
  await page.goto(new URL(path, site.url).href);
  return { page, complaints };
}

async function staysAsPrerendered(page: Page): Promise<void> {
  const before = await page.evaluate(() => ({ ...window.prerendered, elements: [] }));
  expect(before.heading).not.toBe('');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before.heading);
  expect(await mainText(page)).toBe(before.text);
  expect(await leftovers(page)).toEqual([]);
}

/** A page that shows rows asks for them at once; one that only counts, after the first step. */
async function makeItAskForRows(page: Page): Promise<void> {
  const isStarted = () =>
    document.querySelector('[role=alert]') !== null || performance.getEntriesByName('app-ready').length > 0;
  await page.waitForFunction(isStarted);
  await staysAsPrerendered(page);
  if ((await alert(page).count()) === 0) await follow(page, `${page.url()}?status=missed`);
}

const some = ['', 'ziele/', 'ziele/37/'];
const published = kinds('de').filter((path) => !madeByScript.includes(path));
const cases = faults.flatMap((fault, i) => (i === 0 ? published : some).map((path) => ({ ...fault, path })));

describe('goals.csv', () => {
  it.each(cases)('$name: /$path stays as it was published, and says so', async ({ path, answer, said }) => {
    const { page, complaints } = await openWith(path, '**/goals.csv', answer);
    await makeItAskForRows(page);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(said);
    expect(await heading(page)).not.toBe('');
    expect(await leftovers(page)).toEqual([]);
    const errors = complaints.filter((line) => /^(error|console (?!error: Failed to load))/.test(line));
    expect(errors).toEqual([]);
  });
});

describe('with goals.csv missing', () => {
  const missing = (route: Route) => route.fulfill({ status: 404, body: '' });

  it('the notice is in the language of the page', async () => {
    const { page } = await openWith('en/goals/', '**/goals.csv', missing);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(/goals\.csv: The file is missing \(HTTP 404\)/);
  });

  it('the overview still answers a filter', async () => {
    const { page } = await openWith('', '**/goals.csv', missing);
    await isReady(page);
    await follow(page, `${page.url()}?status=partly`);
    await alert(page).waitFor();
    const classes = page.getByRole('table', { name: 'Ziele nach Stand' });
    await classes.getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
    await expect.poll(() => announced(page)).toBe('13 von 82 Zielen ausgewählt');
  });

  it('a link still leads to a page that shows rows', async () => {
    const { page } = await openWith('', '**/goals.csv', missing);
    await isReady(page);
    const pages = page.getByRole('navigation', { name: 'Seiten' });
    await pages.getByRole('link', { name: 'Ziele', exact: true }).click();
    await expect.poll(() => heading(page)).toBe('82 Ziele im Wortlaut');
    await alert(page).waitFor();
  });

  it('a search asked for by the address is not passed off as answered', async () => {
    const { page } = await openWith('?q=Bücherei', '**/goals.csv', missing);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(/goals\.csv/);
    expect(await leftovers(page)).toEqual([]);
  });

  it('the notice can be closed, and tries again', async () => {
    const { page } = await openWith('ziele/', '**/goals.csv', missing);
    await alert(page).getByRole('button', { name: 'Schließen' }).click();
    await expect.poll(() => alert(page).count()).toBe(0);
    await page.reload();
    await alert(page).waitFor();
    await page.unroute('**/goals.csv');
    await alert(page).getByRole('button', { name: 'Erneut versuchen' }).click();
    await isReady(page);
    expect(await alert(page).count()).toBe(0);
    expect(await announced(page)).toBe('82 von 82 Zielen ausgewählt');
  });
});

describe('another file', () => {
  it.each(['departments.csv', 'notes.csv', 'datapackage.json'])(
    '%s is named when it is missing',
    async (file) => {
      const { page } = await openWith('ziele/', `**/${file}`, (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
      await alert(page).waitFor();
      expect(await alert(page).innerText()).toContain(`${file}: Die Datei fehlt (HTTP 404)`);
      await staysAsPrerendered(page);
    },
  );

  it.each([
    ['is missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    [
      'is an HTML page',
      (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    ],
    ['breaks off', (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"cells":[' })],
    ['can not be reached', (route: Route) => route.abort()],
  ])('the cube %s: the page stays, and a filter is answered from the tables', async (_, answer) => {
    const { page } = await openWith('', '**/cube-*.json', answer);
    await isReady(page);
    await staysAsPrerendered(page);
    expect(await alert(page).count()).toBe(0);
    const classes = page.getByRole('table', { name: 'Ziele nach Stand' });
    await classes.getByRole('link', { name: 'nicht erfüllt', exact: true }).click();
    await expect.poll(() => announced(page)).toBe('6 von 82 Zielen ausgewählt');
  });

  it.each(['engine', 'Goals'])(
    'a script %s that can not be reached leaves the page, and is said',
    async (name) => {
      const { page } = await openWith('ziele/', `**/${name}-*.js`, (route) => route.abort());
      await alert(page).waitFor();
      expect(await alert(page).innerText()).toContain(`${name}-`);
      await staysAsPrerendered(page);
    },
  );
});

describe('a report that there is not', () => {
  it.each(['gibtsnicht', '<b>x</b>', '../..', 'https://example.org/', '__proto__'])(
    '%s is named, and the page stays',
    async (id) => {
      const { page, complaints } = await openWith(
        `?bericht=${encodeURIComponent(id)}`,
        '**/nothing',
        (route) => route.continue(),
      );
      await alert(page).waitFor();
      expect(await alert(page).innerText()).toContain(id);
      expect(await alert(page).innerText()).toContain(firstDataset.about.id);
      await staysAsPrerendered(page);
      expect(complaints).toEqual([]);
    },
  );
});
