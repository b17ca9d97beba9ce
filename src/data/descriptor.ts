import type { About, Labels, TableDescription, Text } from '../model/dataset.ts';
import { DatasetError, type Problem } from '../model/problem.ts';
import { parseAbout } from './about.ts';
import { type ColumnContract, contractOf, type TableName, tableNames } from './contract.ts';
import { Doubt, refuseRepeated } from './doubt.ts';
import { type ColumnSchema, parseTableSchema, type TableSchema } from './tableSchema.ts';

export const descriptorFile = 'datapackage.json';

/** A CSV file of the package as its descriptor announces it. */
export interface Resource {
  readonly name: string;
  /** File name inside the package: `goals.csv`. */
  readonly path: string;
  readonly title: Text;
  readonly description: Text;
  /** Its size, and `sha256:` with its digest. */
  readonly bytes: number;
  readonly hash: string;
  readonly schema: TableSchema;
}

export interface Descriptor {
  readonly about: About;
  /** The paragraphs of the report's introduction; `{id}` stands for a stated figure. */
  readonly introduction: readonly string[];
  readonly resources: readonly Resource[];
}

/** Reads a `datapackage.json`; throws a DatasetError with everything that it lacks or misstates. */
export function parseDescriptor(json: unknown): Descriptor {
  const problems: Problem[] = [];
  const root = new Doubt(json, descriptorFile, problems);
  const about = parseAbout(root);
  const introduction = root
    .at('zielspiegel')
    .at('introduction')
    .optionalList()
    .map((paragraph) => paragraph.text());
  const entries = root.at('resources').list();
  const resources = entries.map(parseResource);
  refuseRepeated(entries.map((entry) => entry.at('name')));
  for (const table of tableNames) {
    const schema = resources.find(({ name }) => name === table)?.schema;
    const entry = root.at('resources').entry(table);
    if (schema) refuseBrokenContract(entry.at('schema'), schema, table);
    else entry.refuse('resource');
  }
  for (const { name, schema } of resources) {
    refuseDeadReferences(root.at('resources').entry(name).at('schema').at('foreignKeys'), schema, resources);
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return { about, introduction, resources };
}

function parseResource(entry: Doubt): Resource {
  const name = entry.at('name').text();
  const path = entry.at('path');
  // An address or a path out of the folder could read what the package has no business with.
  if (typeof path.value !== 'string' || !/^[\w-]+\.csv$/.test(path.value)) path.refuse('*.csv');
  return {
    name,
    path: typeof path.value === 'string' ? path.value : '',
    title: entry.localized('title'),
    description: entry.optionalLocalized('description'),
    bytes: entry.at('bytes').integer(),
    hash: entry.at('hash').text(),
    schema: parseTableSchema(entry.at('schema'), name),
  };
}

/** The rows are held against the package's own schema; so that must promise what the program relies on. */
function refuseBrokenContract(doubt: Doubt, schema: TableSchema, table: TableName): void {
  const { key, columns } = contractOf(table);
  if (key !== undefined && schema.primaryKey.join() !== key) doubt.at('primaryKey').refuse(key);
  for (const [name, promised] of Object.entries(columns)) {
    const field = doubt.at('fields').entry(name);
    const column = schema.columns.find((c) => c.name === name);
    if (!column) field.refuse('field');
    else refuseBrokenColumn(field, column, promised, schema.primaryKey);
    if (promised.refersTo && !refersTo(schema, name, promised.refersTo)) {
      doubt.at('foreignKeys').refuse(`${name} > ${promised.refersTo} ${contractOf(promised.refersTo).key}`);
    }
  }
}

function refuseBrokenColumn(
  field: Doubt,
  column: ColumnSchema,
  promised: ColumnContract,
  primaryKey: readonly string[],
): void {
  if (promised.type && column.type !== promised.type) field.at('type').refuse(promised.type);
  if (promised.required && !column.required && !primaryKey.includes(column.name)) {
    field.at('constraints').at('required').refuse('true');
  }
  if (promised.labelled && !column.categories) field.at('categories').refuse('list');
  const codes = [...(column.categories?.keys() ?? [])];
  if (promised.codes && codes.sort().join() !== [...promised.codes].sort().join()) {
    field.at('categories').refuse(promised.codes.join(' | '));
  }
}

function refersTo(schema: TableSchema, column: string, table: TableName): boolean {
  return schema.foreignKeys.some(
    (key) =>
      key.columns.join() === column && key.table === table && key.toColumns.join() === contractOf(table).key,
  );
}

function refuseDeadReferences(foreignKeys: Doubt, schema: TableSchema, resources: readonly Resource[]): void {
  for (const [i, key] of schema.foreignKeys.entries()) {
    const known = resources.find(({ name }) => name === key.table)?.schema.columns.map(({ name }) => name);
    if (
      !known ||
      key.columns.length !== key.toColumns.length ||
      key.toColumns.some((c) => !known.includes(c))
    ) {
      foreignKeys
        .list()
        [i]?.at('reference')
        .refuse(known?.join(' | ') ?? 'resource');
    }
  }
}

/** The wording of the codes, taken from the categories of the columns that hold them. */
export function labelsOf({ resources }: Descriptor): Labels {
  const labels = (table: TableName, column: string): Record<string, Text> => {
    const { columns } = resources.find(({ name }) => name === table)?.schema ?? { columns: [] };
    return Object.fromEntries(columns.find(({ name }) => name === column)?.categories ?? []);
  };
  return {
    status: labels('goals', 'status') as Labels['status'],
    outlook: labels('goals', 'outlook') as Labels['outlook'],
    role: labels('responsibilities', 'role') as Labels['role'],
    recurrence: labels('goals', 'recurrence') as Labels['recurrence'],
    kind: labels('departments', 'kind'),
  };
}

/** The tables and their columns as the package describes them to a reader. */
export function describeTables({ resources }: Descriptor): TableDescription[] {
  return resources.map(({ path, title, description, schema }) => ({
    path,
    title,
    description,
    columns: schema.columns.map((column) => ({
      name: column.name,
      type: column.type,
      title: column.title,
      description: column.description,
    })),
  }));
}
