import { expect, it } from 'vitest';
import { countByDue } from '../../src/analysis/countByDue.ts';
import { duesOf, isDated } from '../../src/analysis/dues.ts';
import { noFilter } from '../../src/model/filter.ts';
import { counts } from '../fixtures/counts.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

it('counts by the year of the end, then by how a goal recurs; once without a date is open', () => {
  expect(countByDue(smallCube, noFilter)).toEqual([
    { due: '2016', goals: 2, counts: counts({ fulfilled: 1, missed: 1 }) },
    { due: '2017', goals: 1, counts: counts({ partly: 1 }) },
    { due: 'ongoing', goals: 4, counts: counts({ fulfilled: 3, missed: 1 }) },
    { due: 'as_needed', goals: 1, counts: counts({ discarded: 1 }) },
    { due: 'open', goals: 1, counts: counts({ mostly: 1 }) },
  ]);
});

it('keeps the years that a filter leaves empty', () => {
  const rows = countByDue(smallCube, only({ fields: ['1'] }));
  expect(rows.map((row) => [row.due, row.goals])).toEqual([
    ['2016', 1],
    ['2017', 0],
    ['ongoing', 3],
    ['as_needed', 0],
    ['open', 1],
  ]);
});

it('tells years from the three ways of having no date', () => {
  expect(duesOf(smallCube).filter(isDated)).toEqual(['2016', '2017']);
});
