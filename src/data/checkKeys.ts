import type { Problem } from '../model/problem.ts';
import { columnIndex, type Table } from './table.ts';
import type { ForeignKey } from './tableSchema.ts';

/** Adds to `problems` every key that stands twice, every reference without its row and every ring of parents. */
export function checkKeys(tables: ReadonlyMap<string, Table>, problems: Problem[]): void {
  for (const [name, table] of tables) {
    const { schema } = table;
    for (const key of uniqueKeysOf(table)) checkUnique(table, key, problems);
    for (const key of schema.foreignKeys) {
      const target = tables.get(key.table);
      // A table that could not be read has said so itself: its rows are unknown, not missing.
      if (!target) continue;
      checkReferences(table, key, target, problems);
      if (key.table === name) checkRings(table, key, problems);
    }
  }
}

function uniqueKeysOf({ schema }: Table): (readonly string[])[] {
  const single = schema.columns.filter(({ unique }) => unique).map(({ name }) => [name]);
  const keys = [schema.primaryKey, ...schema.uniqueKeys, ...single].filter((key) => key.length > 0);
  return [...new Map(keys.map((key) => [key.join(), key])).values()];
}

/** A row's values in these columns as one text, equal for equal values only; `null` where one is empty. */
type KeyOf = (cells: readonly string[]) => string | null;

function keyReader(table: Table, columns: readonly string[]): KeyOf {
  const indices = columns.map((column) => columnIndex(table.schema, column));
  return (cells) => {
    const values = indices.map((i) => cells[i] ?? '');
    return values.includes('') ? null : JSON.stringify(values);
  };
}

const asText = (key: string): string => (JSON.parse(key) as string[]).join(', ');

function checkUnique(table: Table, columns: readonly string[], problems: Problem[]): void {
  const keyOf = keyReader(table, columns);
  const firstRow = new Map<string, number>();
  for (const { number: row, cells } of table.rows) {
    const key = keyOf(cells);
    if (key === null) continue;
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else {
      const at = { file: table.file, row, column: columns.join(', ') };
      problems.push({ code: 'duplicate', ...at, value: asText(key), expected: String(first) });
    }
  }
}

function checkReferences(table: Table, foreign: ForeignKey, target: Table, problems: Problem[]): void {
  const keyOf = keyReader(table, foreign.columns);
  const targetKeyOf = keyReader(target, foreign.toColumns);
  const known = new Set(target.rows.map(({ cells }) => targetKeyOf(cells)));
  for (const { number: row, cells } of table.rows) {
    const key = keyOf(cells);
    if (key === null || known.has(key)) continue;
    const at = { file: table.file, row, column: foreign.columns.join(', ') };
    const expected = `${target.file} ${foreign.toColumns.join(', ')}`;
    problems.push({ code: 'reference', ...at, value: asText(key), expected });
  }
}

/** Follows each row to its parent, its parent's parent …; each ring is told once, at its first row. */
function checkRings(table: Table, foreign: ForeignKey, problems: Problem[]): void {
  const parentOf = keyReader(table, foreign.columns);
  const ownKeyOf = keyReader(table, foreign.toColumns);
  const parents = new Map(table.rows.map(({ cells }) => [ownKeyOf(cells), parentOf(cells)]));
  const done = new Set<string>();
  for (const { number: row, cells } of table.rows) {
    const chain = new Set<string>();
    let key = ownKeyOf(cells);
    while (key !== null && !chain.has(key) && !done.has(key)) {
      chain.add(key);
      key = parents.get(key) ?? null;
    }
    for (const link of chain) done.add(link);
    if (key === null || !chain.has(key)) continue;
    const path = [...chain];
    const value = [...path.slice(path.indexOf(key)), key].map(asText).join(' > ');
    problems.push({ code: 'cycle', file: table.file, row, column: foreign.columns.join(', '), value });
  }
}
