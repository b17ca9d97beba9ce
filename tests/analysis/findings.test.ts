import { expect, it } from 'vitest';
import { buildCube } from '../../src/analysis/buildCube.ts';
import { findFindings } from '../../src/analysis/findings.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import type { Goal } from '../../src/model/dataset.ts';
import { noFilter } from '../../src/model/filter.ts';
import { makeDataset, makeField, makeGoal, makeTarget } from '../fixtures/makeDataset.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

/** Goals with the given cells, in the fields 1 to 4; `target` is their successor's. */
function cubeOf(cells: readonly (Partial<Goal> & { readonly target?: string; readonly times?: number })[]) {
  const rows = cells.flatMap(({ times = 1, ...cell }) => Array.from({ length: times }, () => cell));
  return buildCube(
    buildTables(
      makeDataset({
        fields: ['1', '2', '3', '4'].map((id) => makeField(id)),
        targets: ['A', 'B'].map((id) => makeTarget(id)),
        goals: rows.map(({ target, ...cell }, i) => makeGoal({ nr: i + 1, ...cell })),
        successors: rows.flatMap(({ target }, i) =>
          target ? [{ goal: i + 1, target, objective: '1', measure: '1' }] : [],
        ),
      }),
    ),
  );
}

const rulesOf = (...args: Parameters<typeof findFindings>) => findFindings(...args).map((f) => f.rule);

it('finds in the small dataset where continued goals go, and what was missed and lost', () => {
  expect(rulesOf(smallCube, noFilter)).toEqual(['continued', 'missedLost']);
});

it('counts a goal in each target that it goes to, and the continued goals once', () => {
  const continued = findFindings(smallCube, noFilter).find((f) => f.rule === 'continued');
  expect(continued).toMatchObject({ continued: 5 });
  expect(continued?.rule === 'continued' && continued.targets.map((t) => [t.target.id, t.goals])).toEqual([
    ['A', 4],
    ['B', 2],
  ]);
});

it('says how many of the missed goals are not pursued', () => {
  expect(findFindings(smallCube, noFilter).find((f) => f.rule === 'missedLost')).toEqual({
    rule: 'missedLost',
    missed: 2,
    lost: 1,
    byOutlook: [
      { outlook: 'continued', goals: 1 },
      { outlook: 'ended', goals: 0 },
      { outlook: 'dropped', goals: 1 },
    ],
  });
});

const missed = { status: 'missed', outlook: 'continued' } as const;
const cases: [string, Parameters<typeof cubeOf>[0], string[]][] = [
  ['nothing stands out in an empty report', [], []],
  [
    'missed goals in half of the fields are a finding',
    [{ ...missed, times: 2 }, { field: '2' }],
    ['missedFields'],
  ],
  ['a single missed goal is none', [missed, { field: '2' }], []],
  ['missed goals in most fields are none', [missed, { ...missed, field: '2' }, { field: '3' }], []],
  [
    'dated goals that fare worse by ten percent are a finding',
    [{ dueEnd: '2016-12-31', times: 9 }, { dueEnd: '2016-12-31', status: 'partly' }, { times: 10 }],
    ['dated'],
  ],
  [
    'dated goals that fare better, too',
    [{ dueEnd: '2016-12-31', times: 5 }, { times: 4 }, { status: 'partly' }],
    ['dated'],
  ],
  [
    'less than ten percent is none',
    [{ dueEnd: '2016-12-31', times: 10 }, { dueEnd: '2016-12-31', status: 'partly' }, { times: 10 }],
    [],
  ],
  [
    'four rated dated goals are too few to compare, and discarded ones do not help',
    [
      { dueEnd: '2016-12-31', status: 'partly', times: 4 },
      { dueEnd: '2016-12-31', status: 'discarded', times: 4 },
      { times: 10 },
    ],
    [],
  ],
  [
    'two targets with the same number are no finding',
    [
      { outlook: 'continued', target: 'A', times: 3 },
      { outlook: 'continued', target: 'B', times: 3 },
    ],
    [],
  ],
  ['one target alone is none', [{ outlook: 'continued', target: 'A', times: 6 }], []],
  [
    'four continued goals are too few',
    [
      { outlook: 'continued', target: 'A', times: 3 },
      { outlook: 'continued', target: 'B' },
    ],
    [],
  ],
  [
    'two of three fields with all goals reached are a finding',
    [
      { field: '1', times: 3 },
      { field: '2', status: 'mostly', times: 3 },
      { field: '3', status: 'partly' },
    ],
    ['allReached'],
  ],
  [
    'a full field of two goals proves nothing',
    [
      { field: '1', times: 3 },
      { field: '2', times: 2 },
      { field: '3', status: 'partly' },
    ],
    [],
  ],
  [
    'all fields full is no finding',
    [
      { field: '1', times: 3 },
      { field: '2', times: 3 },
    ],
    [],
  ],
];

it.each(cases)('%s', (_, goals, rules) => {
  expect(rulesOf(cubeOf(goals), noFilter)).toEqual(rules);
});

it('speaks of the goals of the filter only', () => {
  expect(rulesOf(smallCube, only({ fields: ['2'] }))).toEqual([]);
});
