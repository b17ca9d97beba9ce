import { formatNumber, formatShare } from '../../i18n/format.ts';
import type { Language } from '../../model/codes.ts';
import type { DataTable } from '../../model/dataTable.ts';

/** More rows are no description any more: then the finding and the table have to do. */
const mostRows = 24;

/** A picture in words: its finding, and row by row what it shows, without what is zero. */
export function describeTable(title: string, { columns, rows }: DataTable, language: Language): string {
  const name = columns.findIndex(({ key, type }) => type === 'text' && !key.endsWith('_id'));
  if (rows.length > mostRows || name < 0) return `${title}.`;
  const lines = rows.map((row) => {
    const parts = columns.flatMap(({ label, type }, i) => {
      const cell = row[i];
      if (typeof cell !== 'number' || cell === 0) return [];
      return type === 'share'
        ? [`${label} ${formatShare(Math.round(cell * 1000), language)}`]
        : [`${label} ${formatNumber(cell, language)}`];
    });
    return `${row[name] ?? ''}: ${parts.join(', ') || 0}`;
  });
  return [`${title}.`, ...lines.map((line) => `${line}.`)].join(' ');
}
