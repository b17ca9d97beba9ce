import { functions, hasAggregate, hasWindow } from 'arquero/src/op/index.js';
import { entries } from 'arquero/src/util/entries.js';
import { toFunction } from 'arquero/src/util/to-function.js';
import { checkColumns, columnGetter } from './columnGetter.ts';
import type {
  Data,
  FieldRecipe,
  Getter,
  Op,
  Operation,
  OperationRecipe,
  Params,
  Recipe,
  Table,
} from './recipe.ts';
import { recipeFor, type Wrapped } from './recipeByRule.ts';
import { rowObjectBuilder } from './rowObject.ts';

/** What a verb says about its expressions, as in Arquero. */
export interface ParseOptions {
  readonly table?: Table;
  readonly join?: readonly [Table, Table];
  /** 1: the getter takes the right table's row, `(row0, data0, row, data)`. */
  readonly index?: number;
  /** Columns may be read inside aggregates only. */
  readonly aggronly?: boolean;
  readonly aggregate?: boolean;
  readonly window?: boolean;
}

interface Parsed {
  names: string[];
  exprs: Getter[];
  ops: Operation[];
}

/** In place of Arquero's `expression/parse.js`: getters from recipes, no parser, no code from strings. */
export function parse(
  input: Iterable<unknown> | object | null | undefined,
  options: ParseOptions = {},
): Parsed {
  const $ = paramsOf(options);
  const operations = new Map<string, Operation>();
  const names: string[] = [];
  const exprs: Getter[] = [];

  const add = (recipe: OperationRecipe, window: Wrapped['window']): number => {
    const operation = operationOf(recipe, window, options, $);
    const key = keyOf(operation);
    const known = operations.get(key) ?? operation;
    if (known === operation) {
      operation.id = operations.size;
      operations.set(key, operation);
    }
    return known.id;
  };

  for (const [name, value] of entries(input)) {
    const wrapped = value as Wrapped;
    names.push(String(name));
    exprs.push(
      wrapped.escape
        ? escaped(wrapped, options, $)
        : expression(recipeFor(options.join ? 'join' : 'row', value, $), options, $, (operation) =>
            add(operation, wrapped.window),
          ),
    );
  }
  return { names, exprs, ops: [...operations.values()] };
}

function expression(
  recipe: Recipe,
  options: ParseOptions,
  $: Params,
  add: (operation: OperationRecipe) => number,
): Getter {
  check(recipe, options, $);
  const ids = (recipe.ops ?? []).map(add);
  const get = root(recipe, ids, options, $);
  if (options.join || options.index !== 1) return get;
  return (_row0: number, _data0: Data, row: number, data: Data) => get(row, data);
}

function root(recipe: Recipe, ids: readonly number[], options: ParseOptions, $: Params): Getter {
  const { column, make } = recipe;
  if (column !== undefined) {
    const [left, right] = options.join ?? [options.table];
    const get = columnGetter(recipe.side === 2 ? right : left, column);
    const second = options.join && recipe.side === 2;
    const getter: Getter = second ? (_row1, _data1, row, data) => get(row, data) : get;
    return Object.assign(getter, { field: column });
  }
  if (!make) {
    const id = ids[0]!;
    return Object.assign((row: number, _data: Data, op: Op) => op(id, row), { field: id });
  }
  const get = make(functions, $);
  // A recipe counts its own operations from 0; another expression of the same call may come before it.
  if (ids.every((id, index) => id === index)) return get;
  return (row: number, data: Data, op: Op) =>
    get(row, data, (index: number, at: number) => op(ids[index]!, at));
}

/** What Arquero checks while it rewrites an expression; the rest was checked when it was recorded. */
function check(recipe: Recipe, options: ParseOptions, $: Params): void {
  const { column, side, ops = [] } = recipe;
  const reads = column === undefined ? recipe.reads : side === 2 ? [] : [column];
  if (options.aggronly && reads?.length)
    throw new Error(`Invalid column reference (must be input to an aggregate function): "${reads[0]}"`);
  for (const [name] of ops) {
    if ((options.join || options.aggregate === false) && hasAggregate(name))
      throw new Error(`Aggregate function not allowed: "${name}"`);
    if ((options.join || options.window === false) && hasWindow(name))
      throw new Error(`Window function not allowed: "${name}"`);
  }
  for (const name of recipe.params ?? []) {
    if (!Object.hasOwn($, name)) throw new Error(`Invalid param reference: "$.${name}"`);
  }
  if (column !== undefined) return;
  const [left, right] = options.join ?? [options.table];
  checkColumns(left, reads);
  checkColumns(right, recipe.reads2);
}

function operationOf(
  [name, fields, params]: OperationRecipe,
  window: Wrapped['window'],
  { table }: ParseOptions,
  $: Params,
): Operation {
  return {
    id: -1,
    name,
    fields: fields.map((field) =>
      typeof field === 'string' ? column(table, field) : computed(table, field, $),
    ),
    params: params?.(functions, $) ?? [],
    ...window,
  };
}

/**
 * Field getters need a text of their own: Arquero puts the operations of one call together by `String(field)`,
 * and two closures of one function have the same text, so that one column would be counted for another.
 */
function column(table: Table | undefined, name: string): Getter {
  const text = JSON.stringify(name);
  return Object.assign(columnGetter(table, name), { toString: () => text });
}

function computed(table: Table | undefined, { key, reads, make }: FieldRecipe, $: Params): Getter {
  checkColumns(table, reads);
  return Object.assign(make(functions, $), { toString: () => key });
}

function keyOf({ name, fields, params, frame, peers }: Operation): string {
  const call = `${name}(${[...fields.map(String), ...params].join(',')})`;
  return frame
    ? `${call}[${frame.map((rows) => (Number.isFinite(rows) ? Math.abs(rows) : -1))},${!!peers}]`
    : call;
}

function escaped({ expr }: Wrapped, { table, aggronly }: ParseOptions, $: Params): Getter {
  if (aggronly) throw new Error('Escaped functions are not valid as rollup or pivot values.');
  if (!table) throw new Error('Escaped functions are not valid in joins.');
  const fn = toFunction(expr);
  const object = rowObjectBuilder(table);
  return (row: number, data: Data) => fn(object(row, data), $);
}

function paramsOf({ table, join }: ParseOptions): Params {
  if (table) return table.params() ?? {};
  return join ? { ...join[1].params(), ...join[0].params() } : {};
}
