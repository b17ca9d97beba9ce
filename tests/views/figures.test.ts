// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { figureIds, type FigureId } from '../../src/views/figures/figureIds.ts';
import { loadFigure } from '../../src/views/figures/loadFigure.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

async function figureAt(id: FigureId, address: string, engine = jena) {
  const context = contextOf(engine, address);
  return (await loadFigure(id, context.language))(context);
}

const drawing = { document, width: 1184, hrefOf: null, framed: true };

/** The goals that a table counts: its column of goals, without the rows below others. */
async function goalsIn(id: FigureId, address: string, engine = jena): Promise<number> {
  const { table } = await figureAt(id, address, engine);
  const at = table.columns.findIndex(({ key }) => key === 'goals');
  return table.rows.reduce((sum, row) => sum + Number(row[at]), 0);
}

describe('every figure', () => {
  it.each(figureIds)('%s has a title, a source, a licence, a description and rows', async (id) => {
    const figure = await figureAt(id, '');
    expect(figure.title).not.toBe('');
    expect(figure.description.startsWith(figure.title)).toBe(true);
    expect(figure.source).toBe('Quelle: Stadt Jena, Controlling 2016–2019 · Stand Anfang 2020');
    expect(figure.licence).toMatch(/^Wortlaut des Berichts: © Stadt Jena.* · Aufbereitung .*CC0 1\.0$/);
    expect(figure.table.rows.length).toBeGreaterThan(0);
  });

  it.each(figureIds)('%s fills each cell by the type of its column', async (id) => {
    for (const address of ['', '?anteil=1']) {
      const { table } = await figureAt(id, address);
      expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        row.forEach((cell, i) => {
          const type = table.columns[i]?.type;
          if (cell !== null) expect(typeof cell).toBe(type === 'text' ? 'string' : 'number');
          if (type === 'share' && cell !== null) expect(cell).toBeLessThanOrEqual(1);
        });
      }
    }
  });

  it.each(figureIds)('%s has the same columns in both languages', async (id) => {
    const [de, en] = [await figureAt(id, ''), await figureAt(id, 'en/')];
    expect(en.table.columns.map(({ key }) => key)).toEqual(de.table.columns.map(({ key }) => key));
    expect(en.title).not.toBe(de.title);
  });

  it.each(figureIds.filter((id) => id !== 'zustaendigkeit'))('%s counts every goal once', async (id) => {
    expect(await goalsIn(id, '')).toBe(82);
    expect(await goalsIn(id, '?status=missed')).toBe(6);
    expect(await goalsIn(id, '', musterstadt)).toBe(12);
  });

  it.each(figureIds)('%s says the filter under its picture', async (id) => {
    const { source } = await figureAt(id, '?feld=3');
    expect(source).toContain('Filter: Handlungsfeld Bildung');
  });

  it.each(figureIds)('%s draws links only where it is told where they lead', async (id) => {
    const figure = await figureAt(id, '');
    expect(figure.draw(drawing).querySelectorAll('a')).toHaveLength(0);
    const linked = figure.draw({ ...drawing, hrefOf: (href) => `https://ziele.example/${href}` });
    const hrefs = [...linked.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    if (id !== 'uebersicht') expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/ziele\.example\//);
  });

  it.each(figureIds)(
    '%s has nothing but attributes: no class, no style, no symbol of the page',
    async (id) => {
      for (const framed of [true, false]) {
        const svg = (await figureAt(id, '')).draw({ ...drawing, framed });
        expect(
          svg.querySelectorAll('style, [style], [class], use, script, image, foreignObject'),
        ).toHaveLength(0);
      }
    },
  );

  it.each(figureIds)('%s is large on a slide: nothing is read below 26 px', async (id) => {
    const svg = (await figureAt(id, '')).draw({ ...drawing, width: 1728, framed: false, size: 'slide' });
    const [, , width = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const zoom = Number(svg.getAttribute('width')) / width;
    for (const text of svg.querySelectorAll('text, tspan')) {
      const font = Number(text.closest('[font-size]')?.getAttribute('font-size'));
      expect(font * zoom, text.textContent).toBeGreaterThanOrEqual(26);
    }
  });

  it.each(figureIds.filter((id) => id !== 'zustaendigkeit'))('%s fits a stage of 16 to 9', async (id) => {
    const svg = (await figureAt(id, '')).draw({ ...drawing, width: 1728, framed: false, size: 'slide' });
    expect(Number(svg.getAttribute('height'))).toBeLessThanOrEqual(720);
  });
});

it('a table of shares has counts and shares, and none where the base is too small', async () => {
  const { table } = await figureAt('felder', 'felder/?anteil=1');
  expect(table.columns.map(({ key, type }) => `${key} ${type}`)).toEqual([
    'field_id text',
    'field text',
    'fulfilled number',
    'mostly number',
    'partly number',
    'missed number',
    'discarded number',
    'goals number',
    'rated number',
    'fulfilled_share share',
    'mostly_share share',
    'partly_share share',
    'missed_share share',
  ]);
  expect(table.rows[0]).toEqual(['1', 'Interkulturelle Öffnung', 18, 1, 3, 4, 5, 31, 26, 0.692, 0.039, 0.115, 0.154]); // prettier-ignore
  expect(table.rows[3]).toEqual(['4', 'Gesundheit', 1, 1, 0, 0, 1, 3, 2, null, null, null, null]);
});

it('opened rows stand in the table below their field', async () => {
  const { table } = await figureAt('felder', 'felder/?offen=1');
  expect(table.rows.map(([id]) => id)).toEqual(['1', '1.1', '1.2', '1.3', '2', '3', '4', '5', '6', '7', '8']);
});

it('the flow is saved strand by strand', async () => {
  const { table } = await figureAt('fortschreibung', 'fortschreibung/?status=missed');
  expect(table.rows).toContainEqual([
    '1',
    'Interkulturelle Öffnung',
    'missed',
    'nicht erfüllt',
    'ended',
    'nicht weiterverfolgt',
    2,
  ]);
});

it('a slide about a status names its goals beside their bars', async () => {
  const figure = await figureAt('felder', 'felder/');
  const svg = figure.draw({ ...drawing, framed: false, size: 'slide', emphasis: 'missed' });
  const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts.filter((text) => /nicht erfüllt/.test(text))).toEqual(['nicht erfüllt', '4 nicht erfüllt', '2 nicht erfüllt']); // prettier-ignore
});

it('a slide may show the first rows only', async () => {
  const figure = await figureAt('zustaendigkeit', 'zustaendigkeit/');
  const svg = figure.draw({ ...drawing, framed: false, size: 'slide', mostRows: 2 });
  expect(svg.textContent).toContain('JenaKultur');
  expect(svg.textContent).not.toContain('Dezernat 4');
});

it('a question that cannot be drawn says why', async () => {
  const figure = await figureAt('auswertung', 'auswertung/?zeilen=feld&spalten=feld');
  expect(figure.draw(drawing).textContent).toContain('steht an zwei Stellen der Frage');
});
