import { buildCube } from '../analysis/buildCube.ts';
import type { Cube } from '../analysis/cube.ts';
import { buildTables, type Tables } from '../analysis/tables.ts';
import { checkListed, loadDataset } from '../data/loadDataset.ts';
import type { Read } from '../data/readText.ts';

export interface Engine {
  readonly tables: Tables;
  readonly cube: Cube;
}

/**
 * Loads a dataset and makes its tables and its cube. Heavy: Arquero comes with it, so it is loaded when the
 * page is idle, or by the first filter or page that needs rows. Throws a DatasetError.
 */
export async function loadEngine(dataset: string, read: Read): Promise<Engine> {
  const tables = buildTables(await loadDataset(dataset, read));
  return { tables, cube: buildCube(tables) };
}

/**
 * Checks that the catalog lists the dataset that an address asks for, and takes out of the page's head what speaks of the
 * other one. Throws a DatasetError.
 */
export async function checkAsked(dataset: string, read: Read): Promise<void> {
  await checkListed(dataset, read);
  document.querySelectorAll('[property],[type$=oembed]').forEach((e) => e.remove());
}
