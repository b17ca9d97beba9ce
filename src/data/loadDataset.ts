import type { Catalog, Dataset } from '../model/dataset.ts';
import { DatasetError, type Problem } from '../model/problem.ts';
import { assemble } from './assemble.ts';
import { catalogFile, parseCatalog } from './catalog.ts';
import { checkKeys } from './checkKeys.ts';
import { type Descriptor, descriptorFile, parseDescriptor, type Resource } from './descriptor.ts';
import { decode, type Read, readBytes, readJson } from './readText.ts';
import { parseTable, type Table } from './table.ts';

/**
 * Loads the package in the folder `id` and checks it against its own schema.
 * Wrong input is refused whole: throws one DatasetError with everything that was found.
 */
export async function loadDataset(id: string, read: Read): Promise<Dataset> {
  const descriptor = await loadDescriptor(id, read);
  const perFile = await Promise.all(
    descriptor.resources.map(async (resource) => {
      const problems: Problem[] = [];
      const table = await loadTable(id, resource, read, problems);
      return { name: resource.name, table, problems };
    }),
  );
  const problems = perFile.flatMap((file) => file.problems);
  const tables = new Map<string, Table>();
  for (const { name, table } of perFile) if (table) tables.set(name, table);
  checkKeys(tables, problems);
  refuse(problems);
  const dataset = assemble(descriptor, tables, problems);
  refuse(problems);
  return dataset;
}

/** Loads the descriptor of the package in the folder `id`; throws a DatasetError. */
export async function loadDescriptor(id: string, read: Read): Promise<Descriptor> {
  const problems: Problem[] = [];
  const json = await readJson(read, `${id}/${descriptorFile}`, descriptorFile, problems);
  refuse(problems);
  const descriptor = parseDescriptor(json);
  if (descriptor.about.id !== id) {
    const value = descriptor.about.id;
    refuse([{ code: 'descriptor', file: descriptorFile, column: 'name', value, expected: id }]);
  }
  return descriptor;
}

/** Loads the list of the packages; throws a DatasetError. */
export async function loadCatalog(read: Read): Promise<Catalog> {
  const problems: Problem[] = [];
  const json = await readJson(read, catalogFile, catalogFile, problems);
  refuse(problems);
  return parseCatalog(json);
}

/** Throws a DatasetError where the list of the packages does not name `id`. */
export async function checkListed(id: string, read: Read): Promise<void> {
  const ids = (await loadCatalog(read)).datasets.map((dataset) => dataset.id);
  const expected = ids.join(' | ');
  if (!ids.includes(id)) refuse([{ code: 'reference', file: catalogFile, value: id, expected }]);
}

async function loadTable(
  id: string,
  { name, path, bytes: announced, schema }: Resource,
  read: Read,
  problems: Problem[],
): Promise<Table | null> {
  const bytes = await readBytes(read, `${id}/${path}`, path, problems);
  if (bytes === null) return null;
  const [value, expected] = [String(bytes.length), String(announced)];
  if (bytes.length < announced) {
    // What is missing at the end would be told again as short rows and dead references.
    problems.push({ code: 'truncated', file: path, value, expected });
    return null;
  }
  if (bytes.length > announced) {
    const column = `resources[${name}].bytes`;
    problems.push({ code: 'descriptor', file: descriptorFile, column, value: expected, expected: value });
  }
  const text = decode(bytes, path, problems);
  return text === null ? null : parseTable(text, path, schema, problems);
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DatasetError(problems);
}
