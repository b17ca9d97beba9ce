import { isArrayType } from 'arquero/src/util/is-array-type.js';
import type { Data, Getter, Table } from './recipe.ts';

/** Reads a column of a table as it is, be it an array or an object with `at`. */
export function columnGetter(table: Table | undefined, name: string): Getter {
  if (!table || isArrayType(columnOf(table, name))) return (row: number, data: Data) => data[name]![row];
  return (row: number, data: Data) => data[name]!.at(row);
}

/** Throws where a column is missing, or is no array: compiled expressions index arrays. */
export function checkColumns(table: Table | undefined, names: readonly string[] = []): void {
  if (!table) return;
  for (const name of names) {
    if (!isArrayType(columnOf(table, name)))
      throw new Error(`arquero-csp: column "${name}" is not an array; call reify() first`);
  }
}

function columnOf(table: Table, name: string) {
  const column = table.column(name);
  if (!column) throw new Error(`Invalid column reference: "${name}"`);
  return column;
}
