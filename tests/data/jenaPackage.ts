import { readFileSync } from 'node:fs';

/**
 * The Jena package read without a line of the program, so that its figures are computed a second time
 * by other code: a mistake in `src/data` cannot hide itself here.
 */
const folder = new URL('../../public/data/jena-2016-2019/', import.meta.url);

export function readBytes(file: string): Buffer {
  return readFileSync(new URL(file, folder));
}

export const descriptor = JSON.parse(readBytes('datapackage.json').toString('utf8'));

/** Rows of an RFC 4180 text with LF line ends; throws where a quote is misplaced or left open. */
export function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell is quoted (quotes doubled) or free of quotes, commas and line ends, and ends at a comma or a line end.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/y;
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`not RFC 4180: ${JSON.stringify(text.slice(from, from + 60))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows of a table by column; throws where its header is not exactly `columns`. */
function readTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const [header, ...rows] = parseRows(readBytes(`${name}.csv`).toString('utf8'));
  if (header?.join() !== columns.join()) throw new Error(`${name}.csv has the columns ${header?.join()}`);
  return rows.map((row, i) => {
    if (row.length !== columns.length) throw new Error(`${name}.csv, row ${i + 2} has ${row.length} cells`);
    return Object.fromEntries(columns.map((column, c) => [column, row[c]])) as Record<Column, string>;
  });
}

export const goals = readTable('goals', [
  'nr',
  'field',
  'title',
  'responsible',
  'deadline',
  'due_start',
  'due_end',
  'recurrence',
  'status',
  'status_text',
  'status_notes',
  'outlook',
  'outlook_text',
]);
export type GoalRow = (typeof goals)[number];

export const fields = readTable('fields', ['id', 'parent', 'name', 'concept_pages', 'interim_pages']);
export const departments = readTable('departments', ['id', 'name', 'kind', 'parent']);
export const responsibilities = readTable('responsibilities', ['goal', 'department', 'role']);
export const successors = readTable('successors', ['goal', 'target', 'objective', 'measure']);
export const targets = readTable('targets', ['id', 'parent', 'name']);
export const stated = readTable('stated', ['id', 'label', 'value', 'unit', 'base', 'statuses', 'outlooks']);
export const notes = readTable('notes', ['goal', 'column', 'source_text', 'our_value', 'reason']);

/** The entries of a list cell; none for an empty one. */
export function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(' | ');
}
