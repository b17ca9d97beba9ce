import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file of this name. */
export type Save = (name: string, bytes: Uint8Array) => Promise<void>;

/** Writes into a folder, which is made where it is missing. */
export function saveInto(folder: string): Save {
  return async (name, bytes) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };
}
