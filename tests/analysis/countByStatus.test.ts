import { expect, it } from 'vitest';
import { countByStatus } from '../../src/analysis/countByStatus.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

it('counts every status; shares are of the rated goals and leave the discarded one out', () => {
  expect(countByStatus(smallCube, noFilter)).toEqual({
    goals: 9,
    rated: 8,
    reached: 5,
    rows: [
      { status: 'fulfilled', goals: 4, share: 500 },
      { status: 'mostly', goals: 1, share: 125 },
      { status: 'partly', goals: 1, share: 125 },
      { status: 'missed', goals: 2, share: 250 },
      { status: 'discarded', goals: 1, share: null },
    ],
  });
});

it('keeps empty classes, and gives no shares of fewer than five rated goals', () => {
  expect(countByStatus(smallCube, only({ fields: ['2'] }))).toEqual({
    goals: 4,
    rated: 3,
    reached: 1,
    rows: [
      { status: 'fulfilled', goals: 1, share: null },
      { status: 'mostly', goals: 0, share: null },
      { status: 'partly', goals: 1, share: null },
      { status: 'missed', goals: 1, share: null },
      { status: 'discarded', goals: 1, share: null },
    ],
  });
});

it('counts nothing where the filter means no goal', () => {
  const { goals, rated, reached, rows } = countByStatus(smallCube, only({ fields: ['3'] }));
  expect([goals, rated, reached]).toEqual([0, 0, 0]);
  expect(rows.map((row) => row.goals)).toEqual([0, 0, 0, 0, 0]);
});
