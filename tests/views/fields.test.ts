import { beforeAll, describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/fields.ts';
import { words as en } from '../../src/i18n/en/fields.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { readQuery } from '../../src/state/query.ts';
import { fields } from '../../src/views/fields/fields.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, address: string) =>
  fields(contextOf(engine, address), address.startsWith('en/') ? en : de);

/** The number of goals that a link of the site opens. */
function opens(engine: Engine, href: string): number {
  const { cube } = engine;
  const known = {
    fields: new Set(cube.fields.map(({ id }) => id)),
    departments: new Set(cube.departments.map(({ id }) => id)),
    targets: new Set(cube.targets.map(({ id }) => id)),
    dues: new Set(cube.cells.map(({ due }) => due)),
  };
  const { query } = readQuery(href.slice(href.indexOf('?')), known);
  return goalsOf(cube, query.filter).length;
}

describe('the headline of the fields', () => {
  it.each([
    [
      'felder/',
      'In vier von acht Handlungsfeldern sind alle bewerteten Ziele vollständig bzw. überwiegend erfüllt',
    ],
    ['en/fields/', 'In four of eight fields of action all rated goals are fully or mostly fulfilled'],
    [
      'felder/?feld=1',
      'Interkulturelle Öffnung: 19 von 26 bewerteten Zielen vollständig bzw. überwiegend erfüllt',
    ],
    ['felder/?feld=8', '1 Ziel ist verworfen und wird nicht bewertet'],
    [
      'felder/?feld=2,6',
      'In allen zwei Handlungsfeldern sind die bewerteten Ziele vollständig bzw. überwiegend erfüllt',
    ],
    ['felder/?status=missed', '6 von 82 Zielen nicht erfüllt, in zwei von acht Handlungsfeldern'],
    ['felder/?feld=1&status=missed', 'Interkulturelle Öffnung: 4 von 31 Zielen nicht erfüllt'],
    ['felder/?feld=8&status=discarded', 'Politische Partizipation: 1 von 1 Ziel verworfen'],
    ['felder/?feld=2&status=missed', 'Zu diesem Filter passt kein Ziel.'],
  ])('of %s says %s', (address, text) => {
    expect(plain(page(jena, address).headline)).toBe(text);
  });

  it('is followed by the largest field and what no rate counts', () => {
    expect(plain(page(jena, 'felder/').lead)).toBe(
      'Die meisten, 31 von 82, gehören zu „Interkulturelle Öffnung“. 14 sind verworfen und zählen in keiner Quote mit.',
    );
  });
});

describe('the bars of the fields', () => {
  const rows = (address: string) => page(jena, address).picture.rows;

  it('stand in the order of the report, by size, or by the share of fulfilled with small bases last', () => {
    expect(
      rows('felder/')
        .map(({ id }) => id)
        .join(''),
    ).toBe('12345678');
    expect(
      rows('felder/?ordnung=groesse')
        .map(({ id }) => id)
        .join(''),
    ).toBe('15326748');
    expect(
      rows('felder/?ordnung=erfuellt')
        .map(({ id }) => id)
        .join(''),
    ).toBe('26315478');
    expect(
      rows('felder/?ordnung=quatsch')
        .map(({ id }) => id)
        .join(''),
    ).toBe('12345678');
  });

  it('open into the sub-fields, whose parts add up to the field', () => {
    const [first] = rows('felder/?offen=1');
    const sum = (parts: readonly { goals: number }[]) => parts.reduce((n, { goals }) => n + goals, 0);
    expect(first?.children.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3']);
    expect(sum(first?.children.flatMap(({ parts }) => parts) ?? [])).toBe(sum(first?.parts ?? []));
    expect(first?.opener).toEqual({
      href: '../felder/',
      open: true,
      label: 'Teilfelder von Interkulturelle Öffnung schließen',
    });
    expect(rows('felder/')[0]?.opener?.href).toContain('?offen=1');
    expect(rows('felder/')[1]?.opener).toBeNull();
  });

  it('keep the goals outside the filter as a ghost and say how many of how many', () => {
    expect(
      rows('felder/?status=missed')
        .map(({ whole, end }) => [whole, end.text])
        .slice(0, 2),
    ).toEqual([
      [31, '4 von 31'],
      [8, '0 von 8'],
    ]);
  });

  it('narrow to their piece, and a second click takes that back', () => {
    const missed = (address: string) => rows(address)[0]?.parts.find(({ tone }) => tone === 'missed');
    expect(missed('felder/')).toMatchObject({
      label: 'Interkulturelle Öffnung, nicht erfüllt: 4 Ziele',
      href: expect.stringContaining('?feld=1&status=missed'),
    });
    expect(missed('felder/?feld=1&status=missed')?.href).not.toContain('?');
  });

  it('give shares that add up, with their base and the discarded goals beside', () => {
    const [first] = rows('felder/?anteil=1');
    expect(first?.parts.map(({ text }) => text)).toEqual([
      '69,2\u202f%',
      '3,9\u202f%',
      '11,5\u202f%',
      '15,4\u202f%',
    ]);
    expect([first?.form, first?.end.text, first?.aside?.text]).toEqual([
      'shares',
      '26 bewertet',
      '5 verworfen',
    ]);
  });

  it('give no share under five rated goals, but a square for each', () => {
    const small = rows('felder/?anteil=1').filter(({ form }) => form === 'squares');
    expect(small.map(({ id, end }) => [id, end.text])).toEqual([
      ['4', '2 bewertet, ohne Anteil'],
      ['7', '3 bewertet, ohne Anteil'],
      ['8', '0 bewertet, ohne Anteil'],
    ]);
    expect(small.flatMap(({ parts }) => parts.map(({ text }) => text)).join()).not.toContain('%');
  });

  it('keep the base of a share under a filter by status', () => {
    const [first] = rows('felder/?anteil=1&status=missed');
    expect(first?.parts.map(({ text, dimmed }) => [text, dimmed]).at(-1)).toEqual(['15,4\u202f%', false]);
    expect(first?.parts.filter(({ dimmed }) => dimmed)).toHaveLength(3);
    expect(first?.end.text).toBe('26 bewertet');
  });
});

describe('the key and the table of the fields', () => {
  it('keep every status, the empty ones too', () => {
    expect(
      page(jena, 'felder/?feld=6').picture.key.map(({ status, goals, listHref }) => [
        status,
        goals,
        listHref !== null,
      ]),
    ).toEqual([
      ['fulfilled', '5', true],
      ['mostly', '0', false],
      ['partly', '0', false],
      ['missed', '0', false],
      ['discarded', '0', false],
    ]);
  });

  it.each([
    'felder/',
    'felder/?offen=1,3,5',
    'felder/?status=missed,discarded',
    'felder/?stelle=fd-personal',
  ])('open with every number exactly its goals: %s', (address) => {
    const { rows, foot } = page(jena, address).table;
    const numbers = [...rows, foot].flatMap((row) => [...row.cells, row.all]);
    expect(
      numbers.filter(({ href }) => href !== null).map(({ text, href }) => [text, opens(jena, href ?? '')]),
    ).toEqual(numbers.filter(({ href }) => href !== null).map(({ text }) => [text, Number(text)]));
    expect(numbers.filter(({ text, href }) => href === null && text !== '0')).toEqual([]);
  });

  it('serve another city as well', () => {
    const { headline, table } = page(musterstadt, 'felder/');
    expect(plain(headline)).toContain('Handlungsfelder');
    expect(table.rows.map(({ all }) => Number(all.text)).reduce((a, b) => a + b)).toBe(12);
  });
});
