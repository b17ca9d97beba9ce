import type { SavedTable } from './savedTable.ts';

/** What the table says of itself, its columns, and a plain object a row; `null` where nothing is stated. */
export function jsonFile({ table: { columns, rows }, facts }: SavedTable): Blob {
  const about = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  const records = rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));
  return new Blob([JSON.stringify({ ...about, columns, rows: records }, null, 1)], {
    type: 'application/json',
  });
}
