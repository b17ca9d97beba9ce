import { codegen } from 'arquero/src/expression/codegen.js';
import { parseExpression } from 'arquero/src/expression/parse-expression.js';
import { toString } from 'arquero/src/util/to-string.js';
import type { Kind, Params } from '../runtime/recipe.ts';

/** A recipe as text: what is a function in `Recipe` is JavaScript here. */
export interface RecipeText {
  readonly column?: string;
  readonly side?: 1 | 2;
  readonly reads: readonly string[];
  readonly reads2: readonly string[];
  readonly params: readonly string[];
  readonly ops: readonly OperationText[];
  readonly make?: string;
}

export interface OperationText {
  readonly name: string;
  readonly fields: readonly (string | FieldText)[];
  readonly params?: string;
}

export interface FieldText {
  readonly reads: readonly string[];
  readonly make: string;
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly start: number;
  readonly end: number;
}

/**
 * Lets Arquero's own parser rewrite an expression, against stand-ins for tables and parameters that note
 * what is asked of them: the recipe fits every table that has these columns as arrays.
 */
export function compileExpression(kind: Kind, text: string, params: Params): RecipeText {
  const reads: [Set<string>, Set<string>] = [new Set(), new Set()];
  const used = new Set<string>();
  const ops: OperationText[] = [];
  const fields: { node: Node; reads: string[] }[] = [];
  let inField: Set<string> | undefined;

  const table = (side: 0 | 1) => ({
    column(name: unknown) {
      if (typeof name === 'object') throw new Error(computedName(text));
      (context.$op ? (inField ??= new Set()) : reads[side]).add(String(name));
      return [];
    },
    columnNames(): never {
      throw new Error(
        `arquero-csp: row_object() in "${text}" depends on the table; name the columns: row_object('a', 'b')`,
      );
    },
  });

  const context = {
    $op: 0,
    spec: text,
    table: kind === 'row' ? table(0) : undefined,
    join: kind === 'join' ? [table(0), table(1)] : undefined,
    params: noting(params, used),
    field(node: Node): number {
      fields.push({ node, reads: [...(inField ?? [])] });
      inField = undefined;
      return fields.length - 1;
    },
    param: (node: Node) => (node.type === 'Literal' ? node.value : new Computed(codegen(node))),
    op(operation: { name: string; fields: number[]; params: unknown[] }) {
      ops.push({
        name: operation.name,
        fields: operation.fields.map((index) => fieldText(fields[index]!)),
        params: operation.params.length ? makes(`[${operation.params.map(paramText)}]`) : undefined,
      });
      return { id: ops.length - 1 };
    },
    error(node: Node, message: string, note = ''): never {
      const prefix = 'expr=('.length;
      throw new Error(`${message}: "${text.slice(node.start - prefix, node.end - prefix)}"${note}`);
    },
  };

  const root = parseExpression(context, text);
  const recipe = { reads: sorted(reads[0]), reads2: sorted(reads[1]), params: sorted(used), ops };
  if (root.type === 'Column') return { ...recipe, column: String(root.name), side: root.table === 2 ? 2 : 1 };
  if (root.type === 'Op') return recipe;
  const position = kind === 'row' ? '(row,data,op)' : '(row1,data1,row2,data2)';
  return { ...recipe, make: makes(`${position}=>${codegen(root)}`) };
}

/** Code whose value only the run knows, such as `$.name`: fine as an argument, not as a column's name. */
class Computed {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

function paramText(value: unknown): string {
  if (value instanceof Computed) return value.code;
  return value instanceof RegExp ? String(value) : toString(value);
}

const makes = (code: string) => `(fn,$)=>${code}`;

const sorted = (names: Iterable<string>) => [...names].sort();

function fieldText({ node, reads }: { node: Node; reads: string[] }): string | FieldText {
  if (node.type === 'Column') return String(node.name);
  return { reads: sorted(reads), make: makes(`(row,data)=>${codegen(node)}`) };
}

function noting(params: Params, used: Set<string>): Params {
  return new Proxy(params, {
    getOwnPropertyDescriptor(target, name) {
      const found = Reflect.getOwnPropertyDescriptor(target, name);
      if (found) used.add(String(name));
      return found;
    },
  });
}

function computedName(text: string): string {
  return `arquero-csp: a column name in "${text}" is computed; write the name, or use escape(fn)`;
}
