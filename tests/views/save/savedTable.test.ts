import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/engine.ts';
import { words as de } from '../../../src/i18n/de/save.ts';
import { words as en } from '../../../src/i18n/en/save.ts';
import { savedName } from '../../../src/views/save/makeFile.ts';
import { loadSaveable, needsTables, type Saveable, type SaveId } from '../../../src/views/save/saveable.ts';
import { unfiltered } from '../../../src/views/save/scopes.ts';
import { savedTable } from '../../../src/views/save/savedTable.ts';
import { contextOf } from '../../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

function madeOf(made: Saveable | null): Saveable {
  if (!made) throw new Error('nothing to save');
  return made;
}

async function saveable(id: SaveId, address: string, engine = jena) {
  const context = contextOf(engine, address);
  const words = context.language === 'de' ? de : en;
  return madeOf((await loadSaveable(id, context.language, words))(context));
}

describe('the list of goals', () => {
  it('has every column of the list, in the wording of the report', async () => {
    const { table, title, figure } = await saveable('ziele', 'ziele/?q=11&feld=1.2');
    expect([title, figure]).toEqual(['Ziele', null]);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Nr.',
      'Ziel',
      'Handlungsfeld, Nr.',
      'Handlungsfeld',
      'federführend',
      'beteiligt',
      'Stand',
      'Termin im Wortlaut',
      'Termin, letzter Tag',
      'Ausblick',
      'Fortschreibung',
    ]);
    expect(table.rows).toEqual([
      [
        11,
        expect.stringMatching(/^kontinuierliche Förderung von Fortbildungen/),
        '1.2',
        'Weiterbildung',
        'FD Jugend und Bildung',
        null,
        'erfüllt',
        'fortlaufend',
        null,
        'bleibt bestehen',
        'HF\u00a02.1: OpZ\u00a03, M\u00a01, M\u00a02',
      ],
    ]);
  });

  it('is in the order in force and under the filter; without it, all', async () => {
    const { table } = await saveable('ziele', 'ziele/?status=missed&sort=-nr');
    expect(table.rows.map(([nr]) => nr)).toEqual([69, 66, 29, 24, 4, 1]);
    const make = await loadSaveable('ziele', 'de', de);
    const all = madeOf(make(unfiltered(contextOf(jena, 'ziele/?status=missed&q=beirat&sort=-nr')))).table
      .rows;
    expect([all.length, all[0]?.[0], all[81]?.[0]]).toEqual([82, 82, 1]);
  });

  it('has a date where the report states one, and several departments beside each other', async () => {
    const rows = (await saveable('ziele', 'en/goals/')).table.rows;
    const dates = rows.map((row) => row[8]).filter((due) => due !== null);
    expect(dates.length).toBeGreaterThan(10);
    expect(dates.every((due) => /^20\d\d-\d\d-\d\d$/.test(String(due)))).toBe(true);
    expect(rows.some((row) => String(row[4]).includes(' | '))).toBe(true);
  });

  it('has no column for successors where the package knows none', async () => {
    const { table } = await saveable('ziele', 'ziele/', await loadMusterstadt());
    expect(table.columns.map(({ key }) => key)).not.toContain('targets');
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

it('says of a table what it is, in the page’s language', async () => {
  const context = contextOf(jena, 'felder/?feld=3');
  const saved = savedTable(
    context,
    await saveable('felder', 'felder/?feld=3'),
    de,
    'https://a.test/felder/?feld=3',
  );
  expect(saved.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Titel: Bildung: 8 von 9 bewerteten Zielen vollständig bzw. überwiegend erfüllt',
    'Filter: Handlungsfeld Bildung',
    'Stand: Anfang 2020',
    expect.stringMatching(/^Quelle: Stadt Jena, Büro für Migration und Integration: „Controlling/),
    expect.stringMatching(/^Rechte: Wortlaut des Berichts: © Stadt Jena.*; Aufbereitung.*CC0 1\.0, https:/),
    'Adresse: https://a.test/felder/?feld=3',
  ]);
  const whole = savedTable(contextOf(jena, 'en/fields/'), await saveable('felder', 'en/fields/'), en, '');
  expect(whole.facts.map(({ key }) => key)).toEqual(['title', 'filter', 'asOf', 'source', 'licence']);
  expect(whole.facts[1]?.value).toBe('no filter, all goals');
});

it('names a file by city, figure, filter and month, the same in both languages', () => {
  for (const address of ['felder/?status=missed&feld=3', 'en/fields/?status=missed&feld=3'])
    expect(savedName(contextOf(jena, address), 'felder', '.csv')).toBe(
      'zielspiegel-jena-felder-feld-3-status-missed-2020-01.csv',
    );
  expect(savedName(contextOf(jena, 'felder/'), 'felder', '.csv')).toBe('zielspiegel-jena-felder-2020-01.csv');
});

it('knows what needs the rows', () => {
  expect([needsTables('ziele'), needsTables('felder')]).toEqual([true, false]);
});
