import { expect, it } from 'vitest';
import { countByField } from '../../src/analysis/countByField.ts';
import { countByStatus } from '../../src/analysis/countByStatus.ts';
import { countFlow } from '../../src/analysis/countFlow.ts';
import { facet } from '../../src/analysis/facets.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { selectCells } from '../../src/analysis/selectCells.ts';
import { restrictTo } from '../../src/analysis/restrictTo.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

it('counts only the given goals, also where a cell holds others', () => {
  const cube = restrictTo(smallCube, new Set([3, 9]));
  expect(goalsOf(cube, noFilter)).toEqual([3, 9]);
  expect(countByStatus(cube, noFilter).rows.map((row) => row.goals)).toEqual([1, 1, 0, 0, 0]);
  expect(countByField(cube, noFilter).map((row) => row.goals)).toEqual([2, 0, 0]);
});

it('counts each of two goals that lie in one cell', () => {
  expect(countByStatus(restrictTo(smallCube, new Set([2, 9])), noFilter).goals).toBe(2);
});

it('means no cell that lost all its goals: no strand of none flows', () => {
  const cube = restrictTo(smallCube, new Set([3, 9]));
  expect(selectCells(cube, noFilter).map((cell) => cell.goals)).toEqual([1, 1]);
  expect(countFlow(cube, noFilter).map((row) => row.goals)).toEqual([1, 1]);
});

it('narrows further with a filter', () => {
  expect(goalsOf(restrictTo(smallCube, new Set([1, 3, 9])), only({ fields: ['1.1'] }))).toEqual([1, 9]);
});

it('keeps the position of the cells, so that marks of the whole cube still find theirs', () => {
  const cube = restrictTo(smallCube, new Set([9]));
  expect(cube.cells.map(({ goals, ...cell }) => cell)).toEqual(
    smallCube.cells.map(({ goals, ...cell }) => cell),
  );
});

it('offers the years of the whole report, also where no hit was due in them', () => {
  const cube = restrictTo(smallCube, new Set([9]));
  expect(facet(cube, noFilter, 'dues').map(({ value, goals }) => `${value} ${goals}`)).toEqual([
    '2016 0',
    '2017 0',
    'ongoing 1',
    'as_needed 0',
    'open 0',
  ]);
});

it('counts nothing without goals, and passes over numbers that no goal has', () => {
  expect(goalsOf(restrictTo(smallCube, new Set([0, 99])), noFilter)).toEqual([]);
});
