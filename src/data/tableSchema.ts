import type { Text } from '../model/dataset.ts';
import { type Doubt, refuseRepeated } from './doubt.ts';

export const columnTypes = ['string', 'integer', 'number', 'date', 'list'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** What stands between the entries of a list cell. */
export const listDelimiter = ' | ';

/** A column of a Table Schema, with the part of the standard that this program knows; the rest is refused. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Text;
  readonly description: Text;
  readonly required: boolean;
  readonly unique: boolean;
  /** A number, or for a date its ISO text; `null` where any is allowed. */
  readonly minimum: number | string | null;
  readonly maximum: number | string | null;
  readonly pattern: RegExp | null;
  /** The codes with their wording, in order; `null` where any value is allowed. */
  readonly categories: ReadonlyMap<string, Text> | null;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  /** The table referred to, which may be the own one. */
  readonly table: string;
  readonly toColumns: readonly string[];
}

export interface TableSchema {
  readonly columns: readonly ColumnSchema[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Reads the `schema` of the resource called `table`. That the table referred to exists is checked by the caller. */
export function parseTableSchema(schema: Doubt, table: string): TableSchema {
  const fields = schema.at('fields').list();
  const columns = fields.map(parseColumn);
  refuseRepeated(fields.map((field) => field.at('name')));

  const missing = schema.at('missingValues');
  if (!missing.isMissing && JSON.stringify(missing.value) !== '[""]') missing.refuse('[""]');

  const known = columns.map((column) => column.name);
  const keyOf = (doubt: Doubt): string[] => {
    const names = doubt.names();
    if (names.some((name) => !known.includes(name))) doubt.refuse(known.join(' | '));
    return names;
  };
  const primaryKey = schema.at('primaryKey');
  return {
    columns,
    primaryKey: primaryKey.isMissing ? [] : keyOf(primaryKey),
    uniqueKeys: schema.at('uniqueKeys').optionalList().map(keyOf),
    foreignKeys: schema
      .at('foreignKeys')
      .optionalList()
      .map((key) => {
        const reference = key.at('reference');
        return {
          columns: keyOf(key.at('fields')),
          table: reference.at('resource').value === '' ? table : reference.at('resource').optionalText(table),
          toColumns: reference.at('fields').names(),
        };
      }),
  };
}

const constraintNames = ['required', 'unique', 'minimum', 'maximum', 'pattern'];

function parseColumn(field: Doubt): ColumnSchema {
  const type = field.at('type').code(columnTypes);
  const delimiter = field.at('delimiter');
  if (type === 'list' && delimiter.value !== listDelimiter) delimiter.refuse(`"${listDelimiter}"`);
  const constraints = field.at('constraints');
  for (const name of Object.keys(constraints.value ?? {})) {
    if (!constraintNames.includes(name)) constraints.at(name).refuse(constraintNames.join(' | '));
  }
  return {
    name: field.at('name').text(),
    type,
    title: field.localized('title'),
    description: field.optionalLocalized('description'),
    required: constraints.at('required').flag(),
    unique: constraints.at('unique').flag(),
    minimum: parseLimit(constraints.at('minimum'), type),
    maximum: parseLimit(constraints.at('maximum'), type),
    pattern: parsePattern(constraints.at('pattern')),
    categories: parseCategories(field.at('categories')),
  };
}

function parseLimit(limit: Doubt, type: ColumnType): number | string | null {
  if (limit.isMissing) return null;
  if (type === 'date') return limit.text();
  if (typeof limit.value === 'number' && (type === 'integer' || type === 'number')) return limit.value;
  limit.refuse('number');
  return null;
}

function parsePattern(pattern: Doubt): RegExp | null {
  if (pattern.isMissing) return null;
  try {
    return new RegExp(`^(?:${pattern.text()})$`, 'u');
  } catch {
    pattern.refuse('pattern');
    return null;
  }
}

function parseCategories(categories: Doubt): ReadonlyMap<string, Text> | null {
  if (categories.isMissing) return null;
  return new Map(categories.list().map((c) => [c.at('value').text(), c.localized('label')] as const));
}
