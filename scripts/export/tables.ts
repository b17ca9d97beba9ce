import { tableFormats, type TableFormat } from '../../src/exports/table/tableFile.ts';
import { makeTableFile } from '../../src/views/save/makeFile.ts';
import type { Content } from './content.ts';
import type { Save } from './save.ts';

/** Every table in every format. `site`: where the pages are published; empty where nobody has said it. */
export async function writeTables(
  { context, saveables, words }: Content,
  save: Save,
  site: string,
): Promise<void> {
  for (const saveable of saveables) {
    for (const format of Object.keys(tableFormats) as TableFormat[]) {
      const { blob, name } = await makeTableFile(context, saveable, format, words, site);
      await save(name, new Uint8Array(await blob.arrayBuffer()));
    }
  }
}
