import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csv, parseCsv } from '../../src/data/csv.ts';
import type { Problem } from '../../src/model/problem.ts';

function parse(text: string): { csv: Csv; problems: Problem[] } {
  const problems: Problem[] = [];
  return { csv: parseCsv(text, 'a.csv', problems), problems };
}

it('splits a header and rows, and numbers the rows as a spreadsheet does', () => {
  const { csv, problems } = parse('nr,title\n1,"eins\nund ""mehr"""\n2, zwei \n');
  expect(csv.header).toEqual(['nr', 'title']);
  expect(csv.rows).toEqual([
    { number: 2, cells: ['1', 'eins\nund "mehr"'] },
    { number: 3, cells: ['2', ' zwei '] },
  ]);
  expect(problems).toEqual([]);
});

it('keeps an empty line as a row of one empty cell', () => {
  expect(parse('a,b\n\n1,2\n').csv.rows).toEqual([
    { number: 2, cells: [''] },
    { number: 3, cells: ['1', '2'] },
  ]);
});

it('reads the line ends of Windows like those of Unix', () => {
  expect(parse('a,b\r\n1,"2\r\n3"\r\n').csv.rows).toEqual([{ number: 2, cells: ['1', '2\r\n3'] }]);
});

it('finds nothing in nothing', () => {
  expect(parse('')).toEqual({ csv: { header: [], rows: [] }, problems: [] });
});

describe('says of a quote', () => {
  it.each([
    ['that it is never closed', 'a,b\n1,"2\n3,4\n', 2, '"2\n3,4\n', 'truncated', '"'],
    ['that text follows where it closes', 'a,b\n1,2\n"3"x,4\n', 3, '"3"x,4\n', 'type', 'csv'],
    ['that it stands inside a bare cell', 'a,b\n"1","x\ny"\n3,4"5\n', 3, '"5\n', 'type', 'csv'],
    ['that it is not doubled inside', 'a,b\n1,"2 "zwei" 3"\n', 2, '"2 "zwei" 3"\n', 'type', 'csv'],
  ] as const)('%s', (_, text, row, value, code, expected) => {
    expect(parse(text).problems).toEqual([{ code, file: 'a.csv', row, value, expected }]);
  });
});

it('says in which row a NUL stands', () => {
  expect(parse('a,b\n1,2\n3,"x\0"\n').problems).toEqual([
    { code: 'encoding', file: 'a.csv', row: 3, value: 'NUL', expected: 'UTF-8' },
  ]);
});

it('gives back every table that is written by the rules', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    ';',
    ' | ',
    ' ',
    'ä',
    'ß',
    '„“',
    '<b>',
    '😀',
    'x',
  );
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string(),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    .filter((rows) => !rows.flat().some((text) => text.includes('\0')));
  fc.assert(
    fc.property(table, ([header = [], ...rows]) => {
      const text = `${[header, ...rows].map((row) => csvFormatRows([row])).join('\n')}\n`;
      expect(parse(text)).toEqual({
        csv: { header, rows: rows.map((cells, i) => ({ number: i + 2, cells })) },
        problems: [],
      });
    }),
    { numRuns: 1000 },
  );
});

it('finds the fault in every written table whose last quote is taken away', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().map((text) => text.replaceAll('\0', '')),
        { minLength: 1 },
      ),
      (cells) => {
        const text = `a\n${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n')}`;
        expect(parse(text).problems).toEqual([]);
        expect(parse(text.slice(0, -1)).problems).toHaveLength(1);
      },
    ),
    { numRuns: 1000 },
  );
});
