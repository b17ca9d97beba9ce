import { formatNumber, formatShare } from '../../i18n/format.ts';
import type { Language } from '../../model/codes.ts';
import type { DataTable } from '../../model/dataTable.ts';

/** More rows are no description any more: then the finding and the table have to do. */
const mostRows = 24;

/** A picture in words: its finding, and what it shows row by row. */
export function describe(title: string, rows: readonly string[]): string {
  return [title, ...(rows.length > mostRows ? [] : rows)]
    .map((said) => `${said.replace(/\.$/, '')}.`)
    .join(' ');
}

/** Each row with its name and what is not zero in it. */
export function rowsInWords({ columns, rows }: DataTable, language: Language): readonly string[] {
  const name = columns.findIndex(({ key, type }) => type === 'text' && !key.endsWith('_id'));
  return rows.map((row) => {
    const parts = columns.flatMap(({ label, type }, i) => {
      const cell = row[i];
      if (typeof cell !== 'number' || cell === 0) return [];
      const number =
        type === 'share' ? formatShare(Math.round(cell * 1000), language) : formatNumber(cell, language);
      return [`${label} ${number}`];
    });
    return `${row[name] ?? ''}: ${parts.join(', ') || '0'}`;
  });
}
