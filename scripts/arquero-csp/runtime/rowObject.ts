import { entries } from 'arquero/src/util/entries.js';
import { columnGetter } from './columnGetter.ts';
import type { Getter, Table } from './recipe.ts';

/** In place of `expression/row-object.js`: a name that `op/register.js` reserves. */
export const ROW_OBJECT = 'row_object';

/**
 * Makes plain objects of rows, for `objects()` and iteration.
 * `names` are column names, or pairs of column name and property name.
 */
export function rowObjectBuilder(
  table: Table,
  names: Iterable<unknown> | object = table.columnNames(),
): Getter {
  const properties = Array.from(entries(names) as Iterable<unknown>, (entry) => {
    const [name, key] = Array.isArray(entry) ? entry : [entry, entry];
    return { key: String(key), get: columnGetter(table, String(name)) };
  });
  return (row, data) => {
    const object: Record<string, unknown> = {};
    for (const { key, get } of properties) object[key] = get(row, data);
    return object;
  };
}
