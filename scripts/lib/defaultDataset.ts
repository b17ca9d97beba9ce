import { readFileSync } from 'node:fs';
import { parseCatalog } from '../../src/data/catalog.ts';

/** The id of the first dataset of the catalog: the one that is shown where an address names none. */
export function defaultDataset(folder = 'public/data'): string {
  const { datasets } = parseCatalog(JSON.parse(readFileSync(`${folder}/catalog.json`, 'utf8')));
  const first = datasets[0];
  if (!first) throw new Error('catalog.json names no dataset');
  return first.id;
}
