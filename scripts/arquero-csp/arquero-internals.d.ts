/** The modules inside Arquero 8.0.3 that this folder imports or stands in for, as far as it uses them. */

declare module 'arquero/src/expression/codegen.js' {
  /** Writes a rewritten syntax tree as JavaScript. */
  export function codegen(node: object): string;
}

declare module 'arquero/src/expression/parse-expression.js' {
  /** Parses one expression and rewrites it for tables; answers to questions come from `context`. */
  export function parseExpression(
    context: object,
    text: string,
  ): { readonly type: string; readonly name?: string; readonly table?: number };
}

declare module 'arquero/src/op/index.js' {
  /** The plain functions (`op.has`, `op.lower`, …) by name. */
  export const functions: Readonly<Record<string, unknown>>;
  export function hasAggregate(name: string): boolean;
  export function hasWindow(name: string): boolean;
}

declare module 'arquero/src/op/op-api.js' {
  /** What `op.sum('a')` returns. */
  export class Op {
    name: string;
    fields: (string | number)[];
    params: unknown[];
  }
}

declare module 'arquero/src/util/entries.js' {
  export function entries(
    value: Iterable<unknown> | object | null | undefined,
  ): Iterable<[string | number, unknown]>;
}

declare module 'arquero/src/util/is-array-type.js' {
  export function isArrayType(value: unknown): value is ArrayLike<unknown>;
}

declare module 'arquero/src/util/to-function.js' {
  export function toFunction(value: unknown): (...values: unknown[]) => unknown;
}

declare module 'arquero/src/util/to-string.js' {
  export function toString(value: unknown): string;
}

declare module 'arquero/src/verbs/reduce/util.js' {
  /** Results per operation id, then per group; undefined where there are no operations. */
  export function aggregate(
    table: import('./runtime/recipe.ts').Table,
    ops: readonly import('./runtime/recipe.ts').Operation[],
  ): readonly (readonly unknown[])[] | undefined;
}

/** Written by the plugin: what the record module made Arquero compile. */
declare module 'virtual:arquero-csp/recorded' {
  export const recordModule: string;
  export const recipes: import('./runtime/recipe.ts').Recipes;
}
