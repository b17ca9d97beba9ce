import { expect, it } from 'vitest';
import { listChapters, type FieldGoals } from '../../src/analysis/listChapters.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import type { Chapter } from '../../src/model/dataset.ts';
import { smallDataset } from '../fixtures/smallDataset.ts';

const chapter = (id: string, statuses: Chapter['statuses']): Chapter => ({
  id,
  title: id,
  page: 1,
  statuses,
});
const tables = buildTables({
  ...smallDataset,
  about: {
    ...smallDataset.about,
    chapters: [chapter('A', ['fulfilled', 'mostly']), chapter('B', ['partly']), chapter('D', ['discarded'])],
  },
});

/** `1 > 1.1: 2 9` */
function lines(fields: readonly FieldGoals[], above = ''): readonly string[] {
  return fields.flatMap(({ field, goals, children }) => [
    ...(goals.length > 0 ? [`${above}${field.id}: ${goals.map(({ nr }) => nr).join(' ')}`] : []),
    ...lines(children, `${above}${field.id} > `),
  ]);
}

it('lists goals by chapter, field and number; those of no chapter come last', () => {
  const all = smallDataset.goals.map(({ nr }) => nr).reverse();
  expect(
    listChapters(tables, all).map(({ chapter, fields }) => [chapter?.id ?? null, ...lines(fields)]),
  ).toEqual([
    ['A', '1 > 1.1: 2 9', '1 > 1.2: 3 7', '2: 5'],
    ['B', '2: 4'],
    ['D', '2: 6'],
    [null, '1 > 1.1: 1', '2: 8'],
  ]);
});

it('leaves out chapters and fields without the goals asked for', () => {
  expect(listChapters(tables, [7]).map(({ chapter, fields }) => [chapter?.id, ...lines(fields)])).toEqual([
    ['A', '1 > 1.2: 7'],
  ]);
  expect(listChapters(tables, [])).toEqual([]);
});
