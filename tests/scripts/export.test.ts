import { beforeAll, expect, it } from 'vitest';
import { contentOf, type Content } from '../../scripts/export/content.ts';
import { writeTables } from '../../scripts/export/tables.ts';
import { readCsv } from '../exports/readCsv.ts';

let content: readonly Content[];
beforeAll(async () => {
  content = await contentOf('jena-2016-2019', 'public/data');
});

it('has every picture and list in both languages', () => {
  expect(content.map(({ language }) => language)).toEqual(['de', 'en']);
  for (const { saveables } of content)
    expect(saveables.map(({ id, figure }) => [id, figure !== null])).toEqual([
      ['uebersicht', true],
      ['mosaik', true],
      ['felder', true],
      ['zustaendigkeit', true],
      ['fristen', true],
      ['fortschreibung', true],
      ['auswertung', true],
      ['zustaendigkeit-felder', true],
      ['fristen-vergleich', true],
      ['bericht', true],
      ['befund-verfehlt', true],
      ['befund-befristet', true],
      ['befund-fortgesetzt', true],
      ['ziele', false],
      ['zusammenarbeit', false],
      ['partner', false],
      ['fristen-abgelaufen', false],
      ['fortschreibung-felder', false],
      ['massnahmen', false],
      ['nachrechnung', false],
      ['anmerkungen', false],
      ['spalten', false],
      ['bericht-adressen', false],
    ]);
});

it('writes each table in every format, under the names that readers get', async () => {
  const [german] = content;
  if (!german) throw new Error('no content');
  const files = new Map<string, Uint8Array>();
  await writeTables(german, async (name, bytes) => void files.set(name, bytes), 'https://a.test/');
  expect(files.size).toBe(23 * 4);
  for (const part of german.departments)
    await writeTables(part, async (name, bytes) => void files.set(name, bytes), '');
  expect(german.departments).toHaveLength(52);
  expect(files.size).toBe((23 + 2 * 52) * 4);
  const health = files.get('zielspiegel-jena-bericht-stelle-fd-gesundheit-2020-01.csv');
  expect(readCsv(new TextDecoder().decode(health), ',')).toHaveLength(8);
  const goals = new TextDecoder().decode(files.get('zielspiegel-jena-ziele-2020-01.csv'));
  expect(readCsv(goals, ',')).toHaveLength(83);
  const json = JSON.parse(new TextDecoder().decode(files.get('zielspiegel-jena-felder-2020-01.json')));
  expect([json.filter, json.address]).toEqual(['ohne Filter, alle Ziele', 'https://a.test/']);
});
