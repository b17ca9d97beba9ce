import { hasAggregate, hasWindow } from 'arquero/src/op/index.js';
import { Op } from 'arquero/src/op/op-api.js';
import { toString } from 'arquero/src/util/to-string.js';
import { recipeOf } from './lookup.ts';
import type { Kind, Params, Recipe } from './recipe.ts';

/** An expression as Arquero's helpers wrap it: `desc(…)`, `collate(…)`, `rolling(…)`, a column name. */
export interface Wrapped {
  readonly expr?: unknown;
  readonly field?: boolean;
  readonly table?: number;
  readonly escape?: boolean;
  readonly window?: { readonly frame: [number, number]; readonly peers: boolean };
}

/**
 * The recipe of anything that Arquero takes as an expression. Columns, op calls and constants have one by
 * rule; a text has the recorded one; a function has none, since minification changes its text.
 */
export function recipeFor(kind: Kind, value: unknown, $: Params): Recipe {
  const wrapped = value as Wrapped;
  if (wrapped.field) return { column: String(value), side: wrapped.table ? 2 : 1 };
  const expression = wrapped.expr ?? value;
  if (typeof expression === 'function') throw new Error(refusal(expression));
  if (typeof expression === 'number' || typeof expression === 'boolean')
    return { make: () => () => expression };
  if (expression instanceof Op && (hasAggregate(expression.name) || hasWindow(expression.name))) {
    return { ops: [[expression.name, expression.fields.map(String), () => expression.params]] };
  }
  return recipeOf(kind, Array.isArray(expression) ? toString(expression) : String(expression), $);
}

function refusal(expression: unknown): string {
  return `arquero-csp: function expressions cannot be recorded, since minification changes their text: ${String(expression)}
Write it as a string ('d => …', values through table.params()), as an op call (op.count()), or as escape(fn).`;
}
