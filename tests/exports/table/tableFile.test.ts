import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { SavedTable } from '../../../src/exports/table/savedTable.ts';
import { restoreText } from '../../../src/exports/table/spreadsheetText.ts';
import { tableFile } from '../../../src/exports/table/tableFile.ts';
import type { DataCell, DataTable } from '../../../src/model/dataTable.ts';
import { readCsv } from '../readCsv.ts';

const table: DataTable = {
  columns: [
    { key: 'nr', label: 'Nr.', type: 'number' },
    { key: 'title', label: 'Ziel', type: 'text' },
    { key: 'due', label: 'Termin', type: 'date' },
    { key: 'share', label: 'Anteil', type: 'share' },
  ],
  rows: [
    [1, 'Beirat; „neu“, "gut"', '2016-12-31', 0.809],
    [-2, '=SUMME(A1)', null, 0.5],
    [1234.5, 'zwei\nZeilen', '2019-01-01', null],
  ],
};
const saved: SavedTable = {
  table,
  sheets: { rows: 'Ziele: alle / [neu]', facts: 'Angaben' },
  facts: [
    { key: 'title', label: 'Titel', value: 'Ziele' },
    { key: 'filter', label: 'Filter', value: '' },
    { key: 'asOf', label: 'Stand', value: 'Anfang 2020' },
    { key: 'source', label: 'Quelle', value: '=Stadt' },
    { key: 'licence', label: 'Rechte', value: 'CC0 1.0' },
  ],
};
const withTable = (other: DataTable): SavedTable => ({ ...saved, table: other });

/** As bytes say it: `Blob.text()` would drop a byte order mark. */
async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

it('writes CSV for machines', async () => {
  expect(await textOf(await tableFile(saved, 'csv'))).toBe(
    'nr,title,due,share\n' +
      '1,"Beirat; „neu“, ""gut""",2016-12-31,0.809\n' +
      "-2,'=SUMME(A1),,0.5\n" +
      '1234.5,"zwei\nZeilen",2019-01-01,\n',
  );
});

it('writes CSV that a German Excel opens', async () => {
  expect(await textOf(await tableFile(saved, 'excelCsv'))).toBe(
    '\uFEFFNr.;Ziel;Termin;Anteil\r\n' +
      '1;"Beirat; „neu“, ""gut""";2016-12-31;0,809\r\n' +
      "-2;'=SUMME(A1);;0,5\r\n" +
      '1234,5;"zwei\nZeilen";2019-01-01;\r\n',
  );
});

it('writes JSON with what the table is', async () => {
  expect(JSON.parse(await textOf(await tableFile(saved, 'json')))).toEqual({
    title: 'Ziele',
    filter: '',
    asOf: 'Anfang 2020',
    source: '=Stadt',
    licence: 'CC0 1.0',
    columns: table.columns,
    rows: [
      { nr: 1, title: 'Beirat; „neu“, "gut"', due: '2016-12-31', share: 0.809 },
      { nr: -2, title: '=SUMME(A1)', due: null, share: 0.5 },
      { nr: 1234.5, title: 'zwei\nZeilen', due: '2019-01-01', share: null },
    ],
  });
});

it('writes a workbook with typed cells and a sheet on what they are', async () => {
  const sheets = await readXlsxFile(await tableFile(saved, 'xlsx'));
  expect(sheets).toEqual([
    {
      sheet: 'Ziele  alle    neu ',
      data: [
        ['Nr.', 'Ziel', 'Termin', 'Anteil'],
        [1, 'Beirat; „neu“, "gut"', new Date('2016-12-31T00:00:00Z'), 0.809],
        [-2, "'=SUMME(A1)", null, 0.5],
        [1234.5, 'zwei\nZeilen', new Date('2019-01-01T00:00:00Z'), null],
      ],
    },
    {
      sheet: 'Angaben',
      data: [
        ['Titel', 'Ziele'],
        ['Filter', null],
        ['Stand', 'Anfang 2020'],
        ['Quelle', "'=Stadt"],
        ['Rechte', 'CC0 1.0'],
      ],
    },
  ]);
});

it('freezes the head of a workbook, gives it filters, and each column a width', async () => {
  const files = unzipSync(new Uint8Array(await (await tableFile(saved, 'xlsx')).arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<autoFilter ref="A1:D4"/>');
  expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
  expect(sheet.match(/<col [^>]*>/g)).toHaveLength(4);
  expect(sheet.indexOf('</sheetData>')).toBeLessThan(sheet.indexOf('<autoFilter'));
});

it('writes a table without rows', async () => {
  const empty = withTable({ ...table, rows: [] });
  expect(await textOf(await tableFile(empty, 'csv'))).toBe('nr,title,due,share\n');
  const [rows] = await readXlsxFile(await tableFile(empty, 'xlsx'));
  expect(rows?.data).toEqual([['Nr.', 'Ziel', 'Termin', 'Anteil']]);
});

const cellText = fc
  .tuple(fc.stringMatching(/^[ '=+\-@\t\n;,"＝]{0,3}$/), fc.string({ unit: 'grapheme' }))
  .map((parts) => parts.join(''));
const columns: DataTable['columns'] = [
  { key: 'a', label: 'A', type: 'text' },
  { key: 'b', label: 'B', type: 'number' },
];
const tables = fc
  .array(fc.tuple(cellText, fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))), {
    maxLength: 8,
  })
  .map((rows): DataTable => ({ columns, rows }));

it.each([
  ['csv', ',', '.'],
  ['excelCsv', ';', ','],
] as const)('gives every cell of %s back as it was', async (format, delimiter, decimal) => {
  await fc.assert(
    fc.asyncProperty(tables, async (given) => {
      const text = (await textOf(await tableFile(withTable(given), format))).replace(/^\uFEFF/, '');
      const read = readCsv(text, delimiter)
        .slice(1)
        .map(([a = '', b = '']): DataCell[] => [restoreText(a), Number(b.replace(decimal, '.'))]);
      expect(read).toEqual(given.rows.map(([a, b]) => [a, Number(String(b))]));
    }),
    { numRuns: 300 },
  );
});

it('writes texts that are names in JavaScript into a workbook', async () => {
  const rows = ['toString', 'constructor', "'valueOf", '__proto__'].map((text) => [text, 1]);
  const columns = [
    { key: 'a', label: 'A', type: 'text' },
    { key: 'b', label: 'B', type: 'number' },
  ] as const;
  const [sheet] = await readXlsxFile(await tableFile(withTable({ columns, rows }), 'xlsx'));
  expect((sheet?.data ?? []).slice(1).map(([a, b]) => [restoreText(String(a)), b])).toEqual(rows);
});

it('gives every cell of a workbook back as it was', async () => {
  // The writer takes out what XML cannot hold, and U+FFFD, which stands for a letter that was lost before.
  const lost = ({ rows }: DataTable) => rows.some(([text]) => String(text).includes('\ufffd'));
  await fc.assert(
    fc.asyncProperty(
      tables.filter((given) => !lost(given)),
      async (given) => {
        const [sheet] = await readXlsxFile(await tableFile(withTable(given), 'xlsx'), { trim: false });
        const read = (sheet?.data ?? []).slice(1).map(([a, b]) => [restoreText(String(a ?? '')), b]);
        expect(read).toEqual(given.rows.map(([a, b]) => [a, Number(String(b))]));
      },
    ),
    { numRuns: 100 },
  );
});
