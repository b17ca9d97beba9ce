import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/engine.ts';
import { loadBareTable, type BareTableId } from '../../../src/views/figures/tables/bareTables.ts';
import { contextOf } from '../../fixtures/contextOf.ts';
import { loadJena } from '../../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

async function tableOf(id: BareTableId, address: string) {
  const { table } = (await loadBareTable(id, 'de'))(contextOf(jena, address));
  return { keys: table.columns.map(({ key }) => key).join(' '), rows: table.rows };
}

it('has every pair with its goals', async () => {
  const { keys, rows } = await tableOf('zusammenarbeit', 'zustaendigkeit/');
  expect(keys).toBe('department_1_id department_1 department_2_id department_2 goals goal_numbers');
  expect(rows).toHaveLength(61);
  expect(rows[0]).toEqual([
    'beauftragte-migration-integration',
    'Beauftragte für Migration und Integration',
    'fd-jugend-bildung',
    'FD Jugend und Bildung',
    3,
    '12, 42, 46',
  ]);
});

it('has the ends of each field, of the goals of the filter', async () => {
  const { keys, rows } = await tableOf('fortschreibung-felder', 'fortschreibung/');
  expect(keys).toBe(
    'field_id field end_2.1 end_2.2 end_2.3 end_2.4 end_2.5 end_2.6 end_ended end_discarded goals',
  );
  expect(rows.slice(0, 2)).toEqual([
    ['1', 'Interkulturelle Öffnung', 18, 0, 2, 3, 0, 0, 3, 5, 31],
    ['2', 'Arbeit', 0, 5, 0, 0, 0, 0, 3, 0, 8],
  ]);
  const some = await tableOf('fortschreibung-felder', 'fortschreibung/?feld=2');
  expect(some.rows.map((row) => row.at(-1))).toEqual([0, 8, 0, 0, 0, 0, 0, 0]);
});

it('has every measure with its goals', async () => {
  const { keys, rows } = await tableOf('massnahmen', 'fortschreibung/');
  expect(keys).toBe('target_id target objective measure goals goal_numbers');
  expect(rows).toHaveLength(36);
  expect(rows[0]?.[0]).toBe('2.1');
  expect(rows[0]?.slice(2)).toEqual(['1', '1', 1, '2']);
});

it('has the recount and the notes', async () => {
  const figures = await tableOf('nachrechnung', 'daten/');
  expect(figures.keys).toBe('id figure stated counted unit verdict');
  expect(figures.rows[1]).toEqual(['discarded', 'verworfene Ziele', 14, 14, 'Ziele', 'stimmt']);
  const notes = await tableOf('anmerkungen', 'daten/');
  expect(notes.keys).toBe('goal column source_text our_value reason');
  expect(notes.rows).toHaveLength(97);
  expect(notes.rows[0]?.slice(0, 4)).toEqual([null, 'datapackage.asOfDate', 'Anfang 2020', '2020-01-01']);
});

it('has the partners of the department that is asked for, or of every one', async () => {
  const { keys, rows } = await tableOf('partner', 'bericht/?stelle=fd-gesundheit');
  expect(keys).toBe('department_id department partner_id partner roles goals goal_numbers');
  expect(rows.map((row) => row.slice(3))).toEqual([
    ['externe Expert_innen (z. B. Refugio Thüringen e.V.)', 'beteiligt', 1, '28'],
    ['FD Jugendhilfe', 'beteiligt', 1, '29'],
    ['FD Soziales', 'beteiligt', 1, '29'],
    ['Dezernat 4 - Familie, Bildung & Soziales', 'federführend', 1, '53'],
    ['relevante Beratungsstellen', 'beteiligt', 1, '53'],
  ]);
  const all = (await tableOf('partner', 'zustaendigkeit/')).rows;
  expect(all.filter(([id]) => id === 'fd-gesundheit')).toEqual(rows);
  expect(new Set(all.map(([id]) => id)).size).toBeGreaterThan(30);
});

it('has the goals past their deadline that were missed', async () => {
  const { keys, rows } = await tableOf('fristen-abgelaufen', 'fristen/?feld=1');
  expect(keys).toBe('nr title status deadline due_end');
  expect(rows.map(([nr, , ...rest]) => [nr, ...rest])).toEqual([
    [4, 'nicht erfüllt', 'Ende 2016', '2016-12-31'],
    [24, 'nicht erfüllt', 'Ende 2016', '2016-12-31'],
    [29, 'nicht erfüllt', 'Ende 2016', '2016-12-31'],
  ]);
});

it('has every column of the package', async () => {
  const { rows } = await tableOf('spalten', 'daten/');
  expect(rows[0]).toEqual(['goals.csv', 'nr', 'Nr.', 'integer', expect.any(String)]);
  expect(new Set(rows.map(([file]) => file)).size).toBe(8);
});

it('has what the report refers to, with addresses below the root of the site', async () => {
  const { rows } = await tableOf('bericht-adressen', 'bericht/');
  expect(rows[0]?.[0]).toBe('Angabe');
  expect(rows.find(([, id]) => id === 'fd-gesundheit')).toEqual([
    'Stelle',
    'fd-gesundheit',
    'FD Gesundheit',
    null,
    '18, 26, 28, 29, 53, 54, 55',
    'zustaendigkeit/fd-gesundheit/',
  ]);
  expect(rows.at(-1)?.[0]).toBe('Handlungsfeld 2020');
  expect(rows.every((row) => /^[a-z]/.test(String(row[5])))).toBe(true);
});
