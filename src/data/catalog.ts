import type { Catalog } from '../model/dataset.ts';
import { DatasetError, type Problem } from '../model/problem.ts';
import { Doubt, refuseRepeated } from './doubt.ts';

export const catalogFile = 'catalog.json';

/** Reads a `catalog.json`; throws a DatasetError where it names no dataset, or one that is no folder name. */
export function parseCatalog(json: unknown): Catalog {
  const problems: Problem[] = [];
  const list = new Doubt(json, catalogFile, problems).at('datasets');
  const entries = list.list();
  if (Array.isArray(list.value) && entries.length === 0) list.refuse('list');
  const datasets = entries.map((entry) => {
    const id = entry.at('id');
    if (typeof id.value !== 'string' || !/^[\w-]+$/.test(id.value)) id.refuse('[a-z0-9-]+');
    return { id: String(id.value), title: entry.localized('title') };
  });
  refuseRepeated(entries.map((entry) => entry.at('id')));
  if (problems.length > 0) throw new DatasetError(problems);
  return { datasets };
}
