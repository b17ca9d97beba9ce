import { csvFile } from './csvFile.ts';
import { jsonFile } from './jsonFile.ts';
import type { SavedTable } from './savedTable.ts';

interface Format {
  /** How the file's name ends. */
  readonly ending: string;
  readonly make: (saved: SavedTable) => Blob | Promise<Blob>;
}

/** Every way in which a table is saved, in the order in which it is offered. */
export const tableFormats = {
  xlsx: {
    ending: '.xlsx',
    // Only this one needs a library of its own (zip, XML): it comes when it is asked for.
    make: async (saved) => (await import('./xlsxFile.ts')).xlsxFile(saved),
  },
  excelCsv: { ending: '-excel.csv', make: (saved) => csvFile(saved, 'excel') },
  csv: { ending: '.csv', make: (saved) => csvFile(saved, 'machine') },
  json: { ending: '.json', make: jsonFile },
} as const satisfies Record<string, Format>;
export type TableFormat = keyof typeof tableFormats;

export async function tableFile(saved: SavedTable, format: TableFormat): Promise<Blob> {
  return tableFormats[format].make(saved);
}
