import { aggregate } from 'arquero/src/verbs/reduce/util.js';
import { parse } from './parse.ts';
import type { Op, Table } from './recipe.ts';

interface Key {
  readonly desc?: boolean;
  readonly collate?: (a: unknown, b: unknown) => number;
}

/** In place of Arquero's `expression/compare.js`: the order of rows as a closure over one getter for each key. */
export function compare(table: Table, keys: ReadonlyMap<string, Key>): (a: number, b: number) => number {
  const { names, exprs, ops } = parse(keys, { table, window: false });
  const results = aggregate(table, ops);
  const data = table.data();
  const groups = table.isGrouped() ? table.groups().keys : undefined;
  const op: Op = (id, row) => results![id]![groups ? groups[row]! : 0];

  const orders = exprs.map((get, index) => {
    const { desc, collate } = keys.get(names[index]!)!;
    return { get, sign: desc ? -1 : 1, collate };
  });

  return (a, b) => {
    for (const { get, sign, collate } of orders) {
      const u = get(a, data, op);
      const v = get(b, data, op);
      // Where both values are missing, Arquero does not ask the further keys of a collated one.
      if (collate && u == null && v == null) return 0;
      const order = collate ? collated(u, v, collate) : ascending(u, v);
      if (order) return sign * order;
    }
    return 0;
  };
}

function collated(u: unknown, v: unknown, collate: NonNullable<Key['collate']>): number {
  return v == null ? 1 : u == null ? -1 : collate(u, v);
}

/** Missing values first, then NaN, then ascending; dates by time. */
function ascending(u: any, v: any): number {
  if ((u < v || u == null) && v != null) return -1;
  if ((u > v || v == null) && u != null) return 1;
  const isNaNu = Number.isNaN(u instanceof Date ? +u : u);
  const isNaNv = Number.isNaN(v instanceof Date ? +v : v);
  return Number(isNaNv) - Number(isNaNu);
}
