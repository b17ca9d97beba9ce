import type { FieldText, OperationText, RecipeText } from './compileExpression.ts';

/** Names a field that several recipes may share; without sharing, a field is written out under its own code. */
export type NameField = (field: FieldText) => string;

/** A recipe as a JavaScript expression. */
export function recipeSource(recipe: RecipeText, nameField: NameField = fieldSource): string {
  const { column, side, reads, reads2, params, ops, make } = recipe;
  if (column !== undefined) return object({ column: quote(column), side: side === 2 && '2' });
  return object({
    reads: reads.length > 0 && list(reads.map(quote)),
    reads2: reads2.length > 0 && list(reads2.map(quote)),
    params: params.length > 0 && list(params.map(quote)),
    ops: ops.length > 0 && list(ops.map((operation) => operationSource(operation, nameField))),
    make,
  });
}

/** A computed field as a JavaScript expression; its key has to differ from that of other code. */
export function fieldSource(field: FieldText, key: unknown = field.make): string {
  return object({ key: quote(String(key)), reads: list(field.reads.map(quote)), make: field.make });
}

function operationSource({ name, fields, params }: OperationText, nameField: NameField): string {
  const inputs = fields.map((field) => (typeof field === 'string' ? quote(field) : nameField(field)));
  return list([quote(name), list(inputs), ...(params ? [params] : [])]);
}

const quote = (text: string) => JSON.stringify(text);

const list = (items: readonly string[]) => `[${items.join(', ')}]`;

function object(entries: Readonly<Record<string, string | false | undefined>>): string {
  const present = Object.entries(entries).filter(([, value]) => value);
  return `{ ${present.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}
