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

it('has every department and every field', async () => {
  const { keys, rows } = await tableOf('zustaendigkeit-felder', 'zustaendigkeit/');
  expect(keys).toBe(
    'department_id department field_1 field_2 field_3 field_4 field_5 field_6 field_7 field_8 goals',
  );
  expect(rows).toHaveLength(41);
  const first = ['buero-migration-integration', 'Büro für Migration und Integration'];
  expect(rows[0]).toEqual([...first, 8, 0, 5, 0, 4, 0, 0, 1, 18]);
});

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
