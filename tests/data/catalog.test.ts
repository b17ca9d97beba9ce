import { expect, it } from 'vitest';
import { loadCatalog } from '../../src/data/loadDataset.ts';
import type { Catalog } from '../../src/model/dataset.ts';
import { DatasetError, type Problem } from '../../src/model/problem.ts';

const load = (text: string): Promise<Catalog> => loadCatalog(async () => new TextEncoder().encode(text));

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const error: unknown = await load(text).catch((thrown: unknown) => thrown);
  return error instanceof DatasetError ? error.problems : [];
}

it('reads the datasets in their order, the German title standing in for an English one', async () => {
  const text = `{"datasets": [{"id": "a-1", "title": "Äpfel", "title:en": "Apples"}, {"id": "b", "title": "Birnen"}]}`;
  expect(await load(text)).toEqual({
    datasets: [
      { id: 'a-1', title: { de: 'Äpfel', en: 'Apples' } },
      { id: 'b', title: { de: 'Birnen', en: 'Birnen' } },
    ],
  });
});

it('refuses one that is no JSON', async () => {
  const [problem] = await problemsOf('{"datasets": [');
  expect(problem).toMatchObject({ code: 'json', file: 'catalog.json' });
});

it.each([
  ['[]', [{ column: 'datasets', expected: 'list' }]],
  ['null', [{ column: 'datasets', expected: 'list' }]],
  ['{"datasets": []}', [{ column: 'datasets', value: '[]', expected: 'list' }]],
  [
    '{"datasets": [{"id": "../x", "title": "X"}]}',
    [{ column: 'datasets[../x].id', value: '../x', expected: '[a-z0-9-]+' }],
  ],
  ['{"datasets": [{"id": "x"}]}', [{ column: 'datasets[x].title', expected: 'string' }]],
  [
    '{"datasets": [{"id": "x", "title": "X"}, {"id": "x", "title": "Y"}]}',
    [{ column: 'datasets[x].id', value: 'x', expected: 'unique' }],
  ],
])('refuses %s', async (text, faults) => {
  const whole = faults.map((fault) => ({ code: 'descriptor', file: 'catalog.json', ...fault }));
  expect(await problemsOf(text)).toEqual(whole);
});
