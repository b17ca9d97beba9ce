import { dsvFormat } from 'd3-dsv';
import type { DataCell } from '../../model/dataTable.ts';
import type { SavedTable } from './savedTable.ts';
import { neutraliseText } from './spreadsheetText.ts';

interface Dialect {
  readonly delimiter: string;
  readonly decimal: string;
  readonly newline: string;
  readonly byteOrderMark: string;
  /** The first row: the stable names of the columns, or what people read above them. */
  readonly header: 'key' | 'label';
}

/** `machine` is RFC 4180 as programs read it; `excel` is what a German Excel opens by double click. */
const dialects = {
  machine: { delimiter: ',', decimal: '.', newline: '\n', byteOrderMark: '', header: 'key' },
  excel: { delimiter: ';', decimal: ',', newline: '\r\n', byteOrderMark: '\uFEFF', header: 'label' },
} as const satisfies Record<string, Dialect>;
export type CsvDialect = keyof typeof dialects;

/** The rows as CSV in UTF-8; dates as `2016-12-31`, shares from 0 to 1, nothing where nothing is stated. */
export function csvFile({ table: { columns, rows } }: SavedTable, name: CsvDialect): Blob {
  const dialect = dialects[name];
  const format = dsvFormat(dialect.delimiter);
  const header = columns.map((column) => neutraliseText(column[dialect.header]));
  const lines = [header, ...rows.map((row) => row.map((cell) => writeCell(cell, dialect)))];
  const text = lines.map((cells) => format.formatRow(cells) + dialect.newline).join('');
  return new Blob([dialect.byteOrderMark, text], { type: 'text/csv;charset=utf-8' });
}

function writeCell(cell: DataCell, { decimal }: Dialect): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', decimal) : neutraliseText(cell);
}
