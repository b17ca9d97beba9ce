import { expect, it } from 'vitest';
import { groupByQuarter, quarterOf, yearAndQuarter } from '../../src/analysis/groupByQuarter.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube, smallTables } from '../fixtures/smallDataset.ts';

it.each([
  ['2016-01-01', { year: 2016, quarter: 1 }],
  ['2016-03-31', { year: 2016, quarter: 1 }],
  ['2016-04-01', { year: 2016, quarter: 2 }],
  ['2016-12-31', { year: 2016, quarter: 4 }],
  ['2020-01-01', { year: 2020, quarter: 1 }],
])('%s lies in %o', (iso, expected) => {
  expect(yearAndQuarter(quarterOf(iso))).toEqual(expected);
});

it('holds every goal once: at the quarter of its date, or in the lane of its kind', () => {
  const { quarters, lanes } = groupByQuarter(smallTables, smallCube, smallCube, noFilter);
  const numbers = (goals: readonly { readonly nr: number }[]) => goals.map(({ nr }) => nr);
  expect(quarters.map(({ quarter, goals }) => [yearAndQuarter(quarter), ...numbers(goals)])).toEqual([
    [{ year: 2016, quarter: 1 }, 5],
    [{ year: 2016, quarter: 4 }, 1],
    [{ year: 2017, quarter: 2 }, 4],
  ]);
  expect(lanes.map(({ due, goals }) => [due, ...numbers(goals)])).toEqual([
    ['ongoing', 2, 7, 8, 9],
    ['as_needed', 6],
    ['open', 3],
  ]);
});

it('keeps goals outside the filter in their place and says so', () => {
  const { lanes } = groupByQuarter(smallTables, smallCube, smallCube, only({ statuses: ['missed'] }));
  expect(lanes[0]?.goals.map(({ nr, hit }) => [nr, hit])).toEqual([
    [2, false],
    [7, false],
    [8, true],
    [9, false],
  ]);
});
