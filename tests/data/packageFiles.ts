import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/data/loadDataset.ts';
import type { Read } from '../../src/data/readText.ts';
import { DatasetError, type Problem } from '../../src/model/problem.ts';

/** A package as its files, by name: what a test bends before it is loaded. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const musterstadtId = 'musterstadt-2021-2024';
export const musterstadtFolder = fileURLToPath(new URL(`../fixtures/${musterstadtId}`, import.meta.url));
export const musterstadt: Files = new Map(
  readdirSync(musterstadtFolder).map((name) => [
    name,
    new Uint8Array(readFileSync(`${musterstadtFolder}/${name}`)),
  ]),
);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The package with another content of one file, of which its descriptor does not know. */
export function withFile(name: string, content: Uint8Array | string | null, files = musterstadt): Files {
  const changed = new Map(files);
  if (content === null) changed.delete(name);
  else changed.set(name, typeof content === 'string' ? encode(content) : content);
  return changed;
}

/** The package with an edited text of one file, and its new size in the descriptor. */
export function edited(name: string, from: string, to: string, files = musterstadt): Files {
  const text = textOf(name, files);
  if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
  return sealed(name, withFile(name, text.replace(from, to), files));
}

/** The package whose descriptor gives the size that the file has. */
export function sealed(name: string, files: Files): Files {
  return withJson((json) => {
    const resource = json.resources.find(({ path }: { path: string }) => path === name);
    if (resource) resource.bytes = files.get(name)?.length;
  }, files);
}

/** The package with a bent descriptor. JSON has no type that would help: bending it is what the tests are for. */
export function withJson(bend: (json: any) => void, files = musterstadt): Files {
  const json: unknown = JSON.parse(textOf('datapackage.json', files));
  bend(json);
  return withFile('datapackage.json', JSON.stringify(json), files);
}

export function textOf(name: string, files = musterstadt): string {
  return new TextDecoder().decode(files.get(name));
}

export function readFrom(files: Files): Read {
  return async (path) => {
    const bytes = files.get(path.replace(`${musterstadtId}/`, ''));
    if (!bytes) throw new Error('missing');
    return bytes;
  };
}

/** Everything for which the package is refused; an empty list where it is not. */
export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  try {
    await loadDataset(musterstadtId, readFrom(files));
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}
