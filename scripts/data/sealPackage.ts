import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { descriptorFile } from '../../src/data/descriptor.ts';
import { loadDescriptor } from '../../src/data/loadDataset.ts';
import { readBytes } from '../../src/data/readText.ts';
import { DatasetError, type Problem } from '../../src/model/problem.ts';
import { digest } from './checkPackage.ts';
import { readFolder } from './readFolder.ts';

/**
 * Writes the size and digest that each file has now into the descriptor of a package folder.
 * Throws a DatasetError where the descriptor is broken or a file cannot be read.
 */
export async function sealPackage(folder: string): Promise<void> {
  const id = basename(folder);
  const read = readFolder(dirname(folder));
  const { resources } = await loadDescriptor(id, read);
  const problems: Problem[] = [];
  const contents = await Promise.all(
    resources.map(({ path }) => readBytes(read, `${id}/${path}`, path, problems)),
  );
  if (problems.length > 0) throw new DatasetError(problems);
  const path = join(folder, descriptorFile);
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    seal(
      text,
      contents.filter((content) => content !== null),
    ),
  );
}

/**
 * Replaces the nth `bytes` and the nth `hash` of a descriptor's text by those of the nth content, and leaves every
 * other character alone: rewriting the JSON would undo its formatting. Inside a JSON string the quotes would be
 * escaped, so what the patterns find are properties.
 */
export function seal(descriptor: string, contents: readonly Uint8Array[]): string {
  const seals = [
    { pattern: /("bytes"\s*:\s*)\d+/g, write: (content: Uint8Array) => String(content.length) },
    { pattern: /("hash"\s*:\s*)"[^"]*"/g, write: (content: Uint8Array) => JSON.stringify(digest(content)) },
  ];
  return seals.reduce((text, { pattern, write }) => {
    let n = 0;
    return text.replace(pattern, (whole: string, name: string) => {
      const content = contents[n++];
      return content ? `${name}${write(content)}` : whole;
    });
  }, descriptor);
}
