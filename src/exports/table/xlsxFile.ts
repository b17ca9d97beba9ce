import writeXlsxFile, { type Cell, type Feature, type Row } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { ColumnType, DataCell, DataTable } from '../../model/dataTable.ts';
import type { SavedTable } from './savedTable.ts';
import { neutraliseText } from './spreadsheetText.ts';

/** Widths of a column, in characters: wider texts are wrapped. */
const [leastWidth, mostWidth] = [8, 60];
const mostRows = 1_048_576;
/** Beside the text a head has the button of its filter. */
const filterButton = 3;

const formats: Readonly<Partial<Record<ColumnType, string>>> = { share: '0.0%', date: 'dd.mm.yyyy' };

/**
 * A workbook of two sheets: the rows, typed, under a frozen head with filters; and what they are. Rejects where a sheet
 * would have more rows than Excel knows (1,048,576).
 */
export async function xlsxFile({ table, sheets, facts }: SavedTable): Promise<Blob> {
  if (table.rows.length >= mostRows) throw new Error(`${table.rows.length} > ${mostRows - 1}`);
  const head: Row = table.columns.map(({ label }) => ({ ...bold(label), bottomBorderStyle: 'thin' }));
  const rows: Row[] = table.rows.map((row) =>
    row.map((cell, i) => writeCell(cell, table.columns[i]?.type ?? 'text')),
  );
  const said: Row[] = facts.map(({ label, value }) => [bold(label), writeCell(value, 'text')]);
  return writeXlsxFile(
    [
      { data: [head, ...rows], sheet: sheetName(sheets.rows), columns: widths(table), stickyRowsCount: 1 },
      { data: said, sheet: sheetName(sheets.facts), columns: [{ width: 16 }, { width: 100 }] },
    ],
    { features: [autoFilter(table)] },
  ).toBlob();
}

function bold(text: string): Cell {
  return { value: neutraliseText(text), type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true };
}

function writeCell(cell: DataCell, type: ColumnType): Cell {
  if (cell === null || cell === '') return null;
  const format = formats[type];
  if (typeof cell === 'number')
    return { value: cell, type: Number, alignVertical: 'top', ...(format && { format }) };
  if (type === 'date' && format)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, alignVertical: 'top', format };
  return { value: neutraliseText(cell), type: String, alignVertical: 'top', wrap: true };
}

function widths({ columns, rows }: DataTable) {
  return columns.map(({ label }, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[i] ?? '').length), 0);
    return { width: Math.min(mostWidth, Math.max(leastWidth, label.length + filterButton, longest + 2)) };
  });
}

/** Excel refuses longer names, and these characters. */
function sheetName(name: string): string {
  return name.replace(/[[\]/\\:*?]+/g, ' ').slice(0, 31);
}

/** Filter buttons in the head of the first sheet: the library writes none by itself. */
function autoFilter({ columns, rows }: DataTable): Feature<Blob> {
  const ref = `A1:${getCellAddress(rows.length, Math.max(0, columns.length - 1))}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<autoFilter ref="${ref}"/>`,
                  getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}
