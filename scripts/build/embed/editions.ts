import { readFile } from 'node:fs/promises';
import type { Engine } from '../../../src/app/engine.ts';
import { parseCatalog } from '../../../src/data/catalog.ts';
import type * as Prerender from '../../../src/prerender.ts';
import { readFolder } from '../../data/readFolder.ts';

/** The charts of one dataset: the newest ones, or the copies that keep the numbers of a report. */
export interface Edition {
  readonly engine: Engine;
  readonly frozen: string | null;
  readonly dataset: string | null;
}

/**
 * The charts of the default dataset, and a copy for the date of every dataset in the catalog: a report that stays in
 * the folder keeps its addresses, whichever is shown by default. Throws where two have the same date.
 */
export async function editionsOf(
  { loadEngine }: Pick<typeof Prerender, 'loadEngine'>,
  byDefault: string,
  engine: Engine,
  folder = 'public/data',
): Promise<readonly Edition[]> {
  const { datasets } = parseCatalog(JSON.parse(await readFile(`${folder}/catalog.json`, 'utf8')));
  const editions: Edition[] = [{ engine, frozen: null, dataset: null }];
  for (const { id } of datasets) {
    const own = id === byDefault ? engine : await loadEngine(id, readFolder(folder));
    const frozen = own.cube.about.asOfDate;
    if (editions.some((other) => other.frozen === frozen)) {
      throw new Error(
        `${id}: another dataset has the date ${frozen}, too; charts that keep it need one each`,
      );
    }
    editions.push({ engine: own, frozen, dataset: id === byDefault ? null : id });
  }
  return editions;
}
