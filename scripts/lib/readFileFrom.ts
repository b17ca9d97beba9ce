import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Read } from '../../src/data/readText.ts';

/** Reads the files of a data folder on this machine: what `fetchFile` is for a browser. */
export function readFileFrom(folder: string): Read {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      throw new Error((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : String(error));
    }
  };
}
