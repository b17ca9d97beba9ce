import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/model/codes.ts';
import { misplacedText } from './misplacedText.ts';
import { firstDataset, kinds } from './pages.ts';
import { oddPackages, siteWithOddPackages } from './oddPackages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** Every width at which something is laid out otherwise, and the ends. */
const widths = [320, 360, 599, 600, 700, 899, 900, 1024, 1099, 1100, 1152, 1280, 1920, 2560];

/** What is wrong with the texts of a page at every width, with all that unfolds on it open. */
async function misplacedOn(path: string, of: Site = site): Promise<readonly string[]> {
  const { page, open } = await of.visit({ width: 1280 });
  await open(path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      // Menus lie over the page, and only one is open.
      details.open = [...details.children].every((child) => getComputedStyle(child).position !== 'absolute');
    }
  });
  const wrong: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // A picture that follows its place is drawn anew in the frame after the next.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    wrong.push(...(await misplacedText(page)).map((line) => `${width}: ${line}`));
  }
  return wrong;
}

const roots = (rows: readonly { readonly id: string; readonly parent: string | null }[]) =>
  rows.filter(({ parent }) => parent === null).map(({ id }) => id);
const fields = roots(firstDataset.fields).join();
const departments = roots(firstDataset.departments).join();
const targets = roots(firstDataset.targets).join();
const longest = firstDataset.departments.reduce((a, b) => (b.name.length > a.name.length ? b : a));

/** Everything opened or hidden, ready questions, and filters that leave little. */
const states = [
  `felder/?offen=${fields}`,
  `felder/?offen=${fields}&anteil=1`,
  'felder/?feld=8&anteil=1',
  `zustaendigkeit/?offen=${departments}`,
  `zustaendigkeit/?offen=${departments}&rolle=lead&status=missed`,
  `zustaendigkeit/${longest.id}/`,
  `zustaendigkeit/?stelle=${longest.id}&rolle=lead&feld=1&status=missed`,
  'fristen/?status=missed',
  'fristen/?feld=8&frist=2017',
  `fortschreibung/?offen=${targets}`,
  'fortschreibung/?status=missed',
  'fortschreibung/?ziel=2.1&offen=2.1',
  'fortschreibung/?feld=8',
  'fortschreibung/?spalten=feld,ziel',
  `fortschreibung/?spalten=stand,ziel&offen=${targets}&status=missed`,
  'fortschreibung/?spalten=feld,stand',
  'fortschreibung/?feld=8&status=missed',
];

describe('no text overlaps another, is cut off, or leaves the page, from 320 to 2560 px', () => {
  it.each([...languages.flatMap(kinds), ...states])('on /%s', async (path) => {
    expect(await misplacedOn(path)).toEqual([]);
  });

  it('would be seen if one did', async () => {
    const { page, open } = await site.visit({ width: 1280 });
    await open('fristen/');
    expect(await misplacedText(page)).toEqual([]);
    await page.evaluate(() => {
      for (const text of document.querySelectorAll<SVGTextElement>('main svg text'))
        text.style.fontSize = '40px';
    });
    const wrong = await misplacedText(page);
    expect(wrong.filter((line) => line.startsWith('cut off')).length).toBeGreaterThan(0);
    expect(wrong.filter((line) => line.startsWith('overlap')).length).toBeGreaterThan(0);
  });
});

describe('nor with names of 90 letters, 300 fields, or a single goal', () => {
  let folder: string;
  let odd: Site;
  beforeAll(async () => {
    folder = await siteWithOddPackages();
    odd = await openSite({ folder });
  });
  afterEach(() => odd.leave());
  afterAll(async () => {
    await odd.close();
    rmSync(folder, { recursive: true });
  });

  const paths = [
    'felder/?',
    `felder/?anteil=1&offen=${fields}`,
    'zustaendigkeit/?',
    'zustaendigkeit/fd-personal/?',
    'fristen/?',
    'fortschreibung/?',
    'fortschreibung/?offen=2.1&status=missed',
    'auswertung/?',
  ];
  it.each(oddPackages.flatMap((id) => paths.map((path) => [id, path] as const)))(
    '%s: /%s',
    async (id, path) => {
      expect(await misplacedOn(`${path}&bericht=${id}`, odd)).toEqual([]);
    },
  );
});
