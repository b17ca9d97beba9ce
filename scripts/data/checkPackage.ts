import { createHash } from 'node:crypto';
import { descriptorFile, type Descriptor } from '../../src/data/descriptor.ts';
import { loadDataset, loadDescriptor } from '../../src/data/loadDataset.ts';
import type { Read } from '../../src/data/readText.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DatasetError, type Problem } from '../../src/model/problem.ts';
import { recount } from '../../src/model/recount.ts';

/**
 * Checks the package in the folder `id` more strictly than the site does: digests and stated figures too.
 * Throws one DatasetError with everything that was found.
 */
export async function checkPackage(id: string, read: Read): Promise<Dataset> {
  const descriptor = await loadDescriptor(id, read);
  const digestProblems = await checkDigests(id, descriptor, read);
  let dataset: Dataset;
  try {
    dataset = await loadDataset(id, read);
  } catch (error) {
    throw error instanceof DatasetError ? new DatasetError([...error.problems, ...digestProblems]) : error;
  }
  const stated = descriptor.resources.find(({ name }) => name === 'stated');
  const problems = [...checkStated(dataset, stated?.path ?? ''), ...digestProblems];
  if (problems.length > 0) throw new DatasetError(problems);
  return dataset;
}

/** Files of the announced size whose content is another one; an unreadable or cut one is told by the load. */
async function checkDigests(id: string, descriptor: Descriptor, read: Read): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { name, path, bytes, hash } of descriptor.resources) {
    const content = await read(`${id}/${path}`).catch(() => null);
    if (content?.length !== bytes) continue;
    const expected = digest(content);
    const column = `resources[${name}].hash`;
    if (hash !== expected) {
      problems.push({ code: 'descriptor', file: descriptorFile, column, value: hash, expected });
    }
  }
  return problems;
}

/** The `hash` of a resource: `sha256:` and 64 hexadecimal digits. */
export function digest(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The figures of the report, in the rows of `file`, that its own goals do not give. */
function checkStated({ goals, stated }: Dataset, file: string): Problem[] {
  return stated.flatMap((figure, i): Problem[] => {
    const { value } = recount(goals, figure);
    const [found, expected] = [String(figure.value), String(value)];
    return value === figure.value
      ? []
      : [{ code: 'stated', file, row: i + 2, column: 'value', value: found, expected }];
  });
}
