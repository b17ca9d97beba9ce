// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/engine.ts';
import { partFigureIds, type PartFigureId } from '../../../src/views/figures/figureIds.ts';
import { loadPartFigure } from '../../../src/views/figures/loadPartFigure.ts';
import { contextOf } from '../../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

async function madeAt(id: PartFigureId, address: string, engine = jena) {
  const context = contextOf(engine, address);
  return (await loadPartFigure(id, context.language))(context);
}

async function figureAt(id: PartFigureId, address: string, engine = jena) {
  const figure = await madeAt(id, address, engine);
  if (!figure) throw new Error(`no ${id} at ${address}`);
  return figure;
}

/** Where each is shown. */
const shownAt: Readonly<Record<PartFigureId, string>> = {
  'zustaendigkeit-felder': '',
  'fristen-vergleich': '',
  bericht: '',
  'befund-verfehlt': '',
  'befund-befristet': '',
  'befund-fortgesetzt': '',
  'befund-verloren': '?status=missed',
  'befund-erreicht': '?frist=laufend',
};

describe('every part of a page that is saved', () => {
  it.each(partFigureIds)('%s says what it is, where it is from and under which filter', async (id) => {
    const figure = await figureAt(id, `${shownAt[id] || '?'}&ausblick=continued,ended`);
    expect(figure.title).not.toBe('');
    expect(figure.description.startsWith(figure.title.replace(/\.$/, ''))).toBe(true);
    expect(figure.source).toContain('Stand Anfang 2020 · Filter: ');
    expect(figure.licence).toMatch(/CC0 1\.0$/);
    expect(figure.base).not.toBe('');
  });

  it.each(partFigureIds)('%s has the same columns in both languages, each cell of its type', async (id) => {
    const [de, en] = [await figureAt(id, shownAt[id]), await figureAt(id, `en/${shownAt[id]}`)];
    expect(en.table.columns.map(({ key }) => key)).toEqual(de.table.columns.map(({ key }) => key));
    expect(new Set(de.table.columns.map(({ key }) => key)).size).toBe(de.table.columns.length);
    expect(de.table.rows.length).toBeGreaterThan(0);
    for (const row of de.table.rows) {
      expect(row).toHaveLength(de.table.columns.length);
      row.forEach((cell, i) => {
        const isNumber = ['number', 'share'].includes(de.table.columns[i]?.type ?? '');
        if (cell !== null) expect(typeof cell).toBe(isNumber ? 'number' : 'string');
      });
    }
  });

  it.each(partFigureIds)('%s is drawn without links, classes and styles', async (id) => {
    const figure = await figureAt(id, shownAt[id]);
    const svg = figure.draw({ document, width: figure.width, hrefOf: null, framed: true });
    expect(svg.querySelectorAll('a, style, [style], [class], use, script, image, foreignObject')).toHaveLength(0); // prettier-ignore
    expect(svg.textContent).toContain(figure.source);
  });
});

it.each([
  ['befund-verloren', ''],
  ['befund-erreicht', '?status=missed'],
  ['befund-befristet', '?feld=2'],
  ['fristen-vergleich', '?status=missed'],
  ['zustaendigkeit-felder', '?feld=2&status=missed'],
  ['bericht', '?feld=2&status=missed'],
] as const)('%s is none where its page does not show it: %s', async (id, address) => {
  expect(await madeAt(id, address)).toBeNull();
});

it('a package without successors has no finding of where goals go on', async () => {
  expect(await madeAt('befund-fortgesetzt', '', musterstadt)).toBeNull();
});

describe('the rows', () => {
  const rowsOf = async (id: PartFigureId, address: string) => (await figureAt(id, address)).table.rows;

  it('of the matrix are every department with every field', async () => {
    const { table } = await figureAt('zustaendigkeit-felder', 'zustaendigkeit/');
    expect(table.columns.map(({ key }) => key).join(' ')).toBe(
      'department_id department field_1 field_2 field_3 field_4 field_5 field_6 field_7 field_8 goals',
    );
    expect(table.rows).toHaveLength(41);
    const first = ['buero-migration-integration', 'Büro für Migration und Integration'];
    expect(table.rows[0]).toEqual([...first, 8, 0, 5, 0, 4, 0, 0, 1, 18]);
  });

  it('of dated and undated goals have the rate that is compared', async () => {
    const rows = [
      ['dated', 'mit Frist', 10, 0, 2, 5, 3, 20, 17, 10, 0.588],
      ['undated', 'ohne Frist', 41, 4, 5, 1, 11, 62, 51, 45, 0.882],
    ];
    expect(await rowsOf('fristen-vergleich', 'fristen/')).toEqual(rows);
    expect(await rowsOf('befund-befristet', '')).toEqual(rows);
  });

  it('of a small base have no rate', async () => {
    const rows = await rowsOf('fristen-vergleich', 'fristen/?feld=5');
    expect(rows.map((row) => row.slice(-2))).toEqual([
      [1, null],
      [9, 0.75],
    ]);
  });

  it('of the findings are their bars', async () => {
    expect((await rowsOf('befund-verfehlt', ''))[0]).toEqual(['1', 'Interkulturelle Öffnung', 4, 31]);
    expect(await rowsOf('befund-fortgesetzt', '?feld=1')).toEqual([
      ['2.1', 'HF\u00a02.1', 18],
      ['2.3', 'HF\u00a02.3', 2],
      ['2.4', 'HF\u00a02.4', 3],
    ]);
    const lost = await rowsOf('befund-verloren', '?status=missed');
    expect(lost.map(([id, , goals]) => [id, goals])).toEqual([
      ['continued', 3],
      ['ended', 3],
      ['dropped', 0],
    ]);
  });

  it('of the report have every cell of a goal, in its wording and as it was read', async () => {
    const { table } = await figureAt('bericht', 'bericht/?stelle=fd-gesundheit');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Nr.',
      'Ziel',
      'Kapitel',
      'Handlungsfeld, Nr.',
      'Handlungsfeld',
      'Ansprechpartner',
      'gelesen als',
      'Termin',
      'Frist von',
      'Frist bis',
      'Art der Frist',
      'Stand',
      'Stand im Wortlaut',
      'Angaben zum Stand',
      'Ausblick',
      'Ausblick im Wortlaut',
      'Fortschreibung',
      'Anmerkungen',
    ]);
    // By status, then number, as the picture has them.
    expect(table.rows.map(([nr]) => nr)).toEqual([26, 55, 18, 54, 29, 28, 53]);
    expect(table.rows[4]).toEqual([
      29,
      expect.stringMatching(/^Erarbeitung mehrsprachigen Informationsmaterials zu Eingliederungshilfen/),
      expect.stringMatching(/^C /),
      '1.3',
      expect.any(String),
      expect.stringContaining('FD Jugendhilfe'),
      expect.stringMatching(/^federführend: FD Gesundheit \| beteiligt: /),
      'Ende 2016',
      null,
      '2016-12-31',
      'einmalig',
      'nicht erfüllt',
      'Ziel nicht erfüllt',
      expect.stringMatching(/^z\. T\. existieren Materialien von Dritten.* \| .* \| /),
      'wird nicht weiterverfolgt',
      expect.any(String),
      null,
      null,
    ]);
    expect(table.rows[5]?.at(-1)).toMatch(
      /Ein Seitenumbruch teilt die Angabe\. \| .*Der Verein ist nur als Beispiel genannt/,
    );
  });
});
