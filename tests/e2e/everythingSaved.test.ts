import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasPicture, saveIds, type SaveId } from '../../src/views/save/saveable.ts';
import { kinds } from './pages.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

/** How one is saved: by a link in its figure, or why not there. */
type Saved = { readonly save: SaveId } | { readonly because: string };

const by = (save: SaveId): Saved => ({ save });

/** What the start page always shows. */
const hero: Readonly<Record<string, Saved>> = {
  'chart: 82 Ziele, jedes ein Quadrat': by('mosaik'),
  'table: Ziele nach Stand': {
    because: 'it is the legend of the mosaic, in whose picture it stands; its own rows are saved on /daten/',
  },
  'table: Ziele nach Handlungsfeld und Stand': by('mosaik'),
};

/**
 * Every chart and table of every kind of page: a chart is called by the heading over it, a table by its caption, or else
 * by that heading. Numbers stand as `#` where there are many of a kind.
 */
const shown: Readonly<Record<string, Readonly<Record<string, Saved>>>> = {
  '': {
    ...hero,
    'chart: Alle 6 nicht erfüllten Ziele liegen in zwei von acht Handlungsfeldern.': by('befund-verfehlt'),
    'chart: Ziele mit Frist sind seltener erfüllt: 10 von 17 gegen 45 von 51 ohne.': by('befund-befristet'),
    'chart: 50 Ziele gehen weiter, 18 davon in HF 2.1.': by('befund-fortgesetzt'),
  },
  'felder/': {
    'chart: Ziele je Handlungsfeld nach Stand': by('felder'),
    'table: Ziele nach Handlungsfeld und Stand': by('felder'),
  },
  'zustaendigkeit/': {
    'chart: Ziele je Stelle, in jeder Rolle': by('zustaendigkeit'),
    'table: Ziele nach Stelle und Stand': by('zustaendigkeit'),
    'table: Ziele nach Stelle und Handlungsfeld': by('zustaendigkeit-felder'),
    'table: Stellen, die für dasselbe Ziel genannt sind': by('zusammenarbeit'),
  },
  'zustaendigkeit/bereich-ob/': {
    'chart: Bereich OB': by('bericht'),
    'table: Ziele der Stelle mit Begründung, Termin und Fortschreibung': by('bericht'),
    'table: Andere Stellen, die für dieselben Ziele genannt sind': by('partner'),
  },
  'fristen/': {
    'chart: Jedes Ziel an seiner Frist': by('fristen'),
    'table: Ziele nach Frist und Stand': by('fristen'),
    'chart: Ziele mit Frist sind seltener vollständig bzw. überwiegend erfüllt: 10 von 17 gegen 45 von 51 ohne.':
      by('fristen-vergleich'),
  },
  'fortschreibung/': {
    'chart: Vom Handlungsfeld über den Stand zur Fortschreibung': by('fortschreibung'),
    'table: Ziele nach Handlungsfeld und danach, was daraus wird': by('fortschreibung-felder'),
    'chart: Wo die Ziele weitergehen': {
      because:
        'the squares are the numbers of a list: it is saved as the table of the measures with these numbers',
    },
  },
  'auswertung/': {
    'chart: Die größte Gruppe: Interkulturelle Öffnung · bleibt bestehen, 23 Ziele': by('auswertung'),
    'table: Ziele nach Handlungsfeld, Ausblick und Stand': by('auswertung'),
  },
  'ziele/': { 'table: Ziele mit Stand, Termin und Fortschreibung': by('ziele') },
  'ziele/1/': {},
  'daten/': {
    'table: Zahlen des Berichts und dieselben aus den Daten neu gezählt': by('nachrechnung'),
    'table: Herunterladen': by('spalten'),
    'table: Was im Bericht steht, was hier daraus wurde, und warum': by('anmerkungen'),
  },
  'einbetten/': {},
  'bericht/': {
    'chart: Controlling zur Fortschreibung des Integrationskonzepts': by('bericht'),
    'table: Ziel #: was der Bericht dazu sagt': by('bericht'),
    'table: Zahlen des Berichts': by('bericht-adressen'),
    'table: Stellen und ihre Ziele': by('bericht-adressen'),
    'table: Fortschreibung': by('bericht-adressen'),
  },
  'bericht/?stelle=fd-gesundheit': {
    'chart: FD Gesundheit': by('bericht'),
    'table: Ziele mit allem, was der Bericht zu ihnen sagt': by('bericht'),
  },
  '?status=missed': {
    ...hero,
    'chart: 3 der 6 nicht erfüllten Ziele gehen nicht weiter.': by('befund-verloren'),
  },
  '?frist=laufend': {
    ...hero,
    'chart: 38 Ziele gehen weiter, 11 davon in HF 2.1.': by('befund-fortgesetzt'),
    'chart: In fünf Handlungsfeldern sind alle bewerteten Ziele erfüllt.': by('befund-erreicht'),
  },
};

interface Found {
  readonly what: string;
  /** What the links of the smallest part of the page save that has it and such links. */
  readonly saves: readonly string[];
}

/** The charts and tables of a page with what their figures save. */
function walk(page: Page): Promise<readonly Found[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('main :is(h1, h2, article h3)')];
    const over = (element: Element) =>
      headings.filter((h) => h.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
    const text = (element?: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const savesOf = (element: Element) => {
      const part = [...document.querySelectorAll('main, main *')].filter(
        (one) => one.contains(element) && one.querySelector('[data-save]'),
      );
      const links = [...(part.at(-1)?.querySelectorAll<HTMLElement>('[data-save]') ?? [])];
      return [...new Set(links.map(({ dataset }) => dataset.save ?? ''))];
    };
    const tables = [...document.querySelectorAll('main table')].map((table) => ({
      what: `table: ${text(table.querySelector('caption')) || text(over(table))}`,
      saves: savesOf(table),
    }));
    // Icons beside words, and those that open something, are no charts.
    const marks = [...document.querySelectorAll('main svg')].filter(
      (svg) => !svg.matches('.mark, .icon') && !svg.closest('table, button, summary, [hidden]') && !svg.parentElement?.closest('svg'), // prettier-ignore
    );
    const charts = marks.map((svg) => ({ what: `chart: ${text(over(svg))}`, saves: savesOf(svg) }));
    const found = new Map([...tables, ...charts].map((one) => [one.what, one]));
    return [...found.values()];
  });
}

describe('what a page shows can be saved', () => {
  it('on every kind of page', () => {
    const listed = Object.keys(shown).filter((path) => !path.includes('?'));
    // The slides are saved together, as charts and tables of PowerPoint.
    expect([...listed, 'praesentation/'].sort()).toEqual([...kinds('de')].sort());
  });

  it.each(Object.keys(shown))('on /%s', async (path) => {
    const { page, open } = await site.visit();
    await open(path);
    const found = (await walk(page)).map(({ what, saves }) => ({ what: what.replace(/^table: Ziel \d+:/, 'table: Ziel #:'), saves })); // prettier-ignore
    const expected = shown[path] ?? {};
    expect([...new Set(found.map(({ what }) => what))].sort()).toEqual(Object.keys(expected).sort());
    for (const { what, saves } of found) {
      const how = expected[what];
      if (!how || !('save' in how)) continue;
      expect(saves, what).toContain(how.save);
      expect(saveIds, what).toContain(how.save);
      if (what.startsWith('chart')) expect(hasPicture(how.save), what).toBe(true);
    }
  });

  it('the deck as PowerPoint', async () => {
    const { page, open } = await site.visit();
    await open('praesentation/');
    expect(await page.getByRole('button', { name: /PowerPoint/ }).isVisible()).toBe(true);
  });
});
