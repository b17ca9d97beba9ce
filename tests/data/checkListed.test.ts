import { expect, it } from 'vitest';
import { checkListed } from '../../src/data/loadDataset.ts';

const asked: string[] = [];
const read = async (path: string) => {
  asked.push(path);
  return new TextEncoder().encode('{"datasets":[{"id":"a","title":"A"},{"id":"b","title":"B"}]}');
};

it('accepts a package that the catalog names', async () => {
  await expect(checkListed('b', read)).resolves.toBeUndefined();
});

it.each(['c', '../b', 'https://example.org/', '__proto__', ''])('refuses any other: %s', async (id) => {
  await expect(checkListed(id, read)).rejects.toMatchObject({
    problems: [{ code: 'reference', file: 'catalog.json', value: id, expected: 'a | b' }],
  });
});

it('asks for nothing but the catalog', () => {
  expect(new Set(asked)).toEqual(new Set(['catalog.json']));
});
