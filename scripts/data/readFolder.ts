import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Read } from '../../src/data/readText.ts';

/** Reads files below a folder of this machine, as `fetchFile` does below an address. */
export function readFolder(folder: string): Read {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Error(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : (code ?? String(error)));
    }
  };
}
