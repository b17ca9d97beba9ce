/**
 * The words of this folder: an expression's text is compiled ahead of time into a *recipe*; at run time
 * the recipe and a table make a *getter*, the function that Arquero's verbs call for each row.
 */

/** The part of an Arquero table that expressions need. */
export interface Table {
  column(name: string): Column | undefined;
  columnNames(): string[];
  data(): Data;
  params(): Params | undefined;
  isGrouped(): boolean;
  groups(): { readonly keys: ArrayLike<number> };
}

/** An array, or anything of that shape with `at`. */
export type Column = ArrayLike<unknown> & { at(row: number): unknown };
export type Data = Readonly<Record<string, Column>>;
export type Params = Readonly<Record<string, unknown>>;

/** Looks up the result of operation `id` (an aggregate or window function) for a row or group. */
export type Op = (id: number, row: number) => unknown;

/** Reads one value of a row; in joins the arguments are `(row1, data1, row2, data2)`. */
export interface Getter {
  // Both call shapes share one slot, as in Arquero itself.
  (...position: any[]): any;
  /** Set where the whole expression is one column (its name) or one operation (its id); verbs take short cuts then. */
  field?: string | number;
}

/** `row` for expressions over one table, `join` for those over two. */
export type Kind = 'row' | 'join';

/** Fills in Arquero's functions and the table's parameters. */
export type Make<T> = (fn: Readonly<Record<string, any>>, $: any) => T;

/** The input of an operation, such as `d.a * 2` in `sum(d.a * 2)`. */
export interface FieldRecipe {
  /** Equal for equal code only: Arquero puts operations together by the text of their fields. */
  readonly key: string;
  readonly reads: readonly string[];
  readonly make: Make<Getter>;
}

/** Name of the operation; its fields, plain columns by name; its further arguments. */
export type OperationRecipe = readonly [
  name: string,
  fields: readonly (string | FieldRecipe)[],
  params?: Make<readonly unknown[]>,
];

/** One expression, compiled. */
export interface Recipe {
  /** Set where the expression is nothing but a column. */
  readonly column?: string;
  /** In joins: the table that `column` is of. */
  readonly side?: 1 | 2;
  /** Columns read outside of operations: of the table, or of the left one. */
  readonly reads?: readonly string[];
  /** Columns read of the right table. */
  readonly reads2?: readonly string[];
  /** Names of the parameters used. */
  readonly params?: readonly string[];
  readonly ops?: readonly OperationRecipe[];
  /** Left out where the expression is nothing but a column or its only operation. */
  readonly make?: Make<Getter>;
}

/** Recipes by the exact text of the expression. */
export type Recipes = Readonly<Record<Kind, Readonly<Record<string, Recipe>>>>;

/** An operation as Arquero's verbs take it. */
export interface Operation {
  id: number;
  name: string;
  fields: Getter[];
  params: readonly unknown[];
  frame?: readonly [number, number];
  peers?: boolean;
}
