import { beforeAll, expect, it } from 'vitest';
import { groupMeasures, inSeveralMeasures } from '../../src/analysis/groupMeasures.ts';
import type { Cube } from '../../src/analysis/cube.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { loadJena } from '../fixtures/packages.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

let jena: Cube;
beforeAll(async () => {
  jena = (await loadJena()).cube;
});

it('lists the measures of each top target with their goals, those of parts below it too', () => {
  expect(
    groupMeasures(smallCube, noFilter).map(({ target, goals, mentions, measures }) => ({
      target: target.id,
      goals,
      mentions,
      measures: measures.map((row) => [row.target.id, row.objective, row.measure, ...row.goals]),
    })),
  ).toEqual([
    {
      target: 'A',
      goals: [1, 2, 3, 9],
      mentions: 5,
      measures: [
        ['A', '2', '1', 2, 9],
        ['A.1', '1', '1', 1],
        ['A.1', '1', '2', 1],
        ['A.1', '3', '1', 3],
      ],
    },
    { target: 'B', goals: [3, 7], mentions: 2, measures: [['B', '1', '1', 3, 7]] },
    { target: 'C', goals: [], mentions: 0, measures: [] },
  ]);
});

it('lists only the goals of the filter', () => {
  expect(groupMeasures(smallCube, only({ statuses: ['missed'] })).map(({ goals }) => goals)).toEqual([
    [1],
    [],
    [],
  ]);
});

it('finds the goals that stand under several measures, also of different targets', () => {
  expect(inSeveralMeasures(groupMeasures(smallCube, noFilter))).toEqual([1, 3]);
});

it('counts 51 mentions of 50 goals of Jena, for goal 11 has two measures', () => {
  const targets = groupMeasures(jena, noFilter);
  expect(targets.map(({ target, goals, mentions }) => [target.id, goals.length, mentions])).toEqual([
    ['2.1', 18, 19],
    ['2.2', 5, 5],
    ['2.3', 7, 7],
    ['2.4', 5, 5],
    ['2.5', 12, 12],
    ['2.6', 3, 3],
  ]);
  expect(inSeveralMeasures(targets)).toEqual([11]);
});
