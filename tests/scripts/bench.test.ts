import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadEngine } from '../../src/app/engine.ts';
import { findFindings } from '../../src/analysis/findings.ts';
import { statuses, type Status } from '../../src/model/codes.ts';
import { noFilter } from '../../src/model/filter.ts';
import { overviewData } from '../../scripts/bench/benchData.ts';
import { cellsOf, count } from '../../scripts/bench/pages/common/counts.ts';
import { orderer } from '../../scripts/bench/pages/common/order.ts';
import { textTable } from '../../scripts/bench/report.ts';
import { windowOpensIn } from '../../scripts/bench/slowLink.ts';
import { median, pairedRatio, percentile, rotated } from '../../scripts/bench/stats.ts';
import { valuesOf } from '../../scripts/bench/pages/common/values.ts';
import { synthesize, writeSyntheticPackage } from '../../scripts/bench/syntheticPackage.ts';
import { checkPackage } from '../../scripts/data/checkPackage.ts';
import { readFolder } from '../../scripts/data/readFolder.ts';
import { defaultDataset } from '../../scripts/lib/defaultDataset.ts';

it('holds a page against the floor round by round, so that a slow round does not count for one side', () => {
  const page = [
    [30, 30, 30],
    [300, 300, 300],
    [33, 33, 33],
  ];
  const floor = [
    [20, 20, 20],
    [200, 200, 200],
    [30, 30, 30],
  ];
  expect(pairedRatio(page, floor, median)).toBe(1.5);
});

it('takes percentiles by nearest rank: p98 of sixty is the second largest', () => {
  const sixty = Array.from({ length: 60 }, (_, i) => 60 - i);
  expect(percentile(sixty, 98)).toBe(59);
  expect(percentile([7], 98)).toBe(7);
  expect(percentile([1, 2, 3, 4], 50)).toBe(2);
});

it('takes the middle of two middle values as the median', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it('starts each round with another page', () => {
  expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
});

it('orders by rank up and down and leaves equals as they were', () => {
  const order = orderer([[2], [0], [2], [1]], 3);
  expect(order({ column: 0, descending: false })).toEqual([1, 3, 0]);
  expect(order({ column: 0, descending: true })).toEqual([0, 2, 3]);
});

it('opens the window of a connection wider with each round trip', () => {
  expect(windowOpensIn(14_599, 0, 150)).toBe(0);
  expect(windowOpensIn(14_600, 40, 150)).toBe(110);
  expect(windowOpensIn(43_800, 150, 150)).toBe(150);
});

it('sets numbers to the right and names to the left', () => {
  expect(
    textTable(
      ['page', 'ms'],
      [
        ['ours', '7'],
        ['by hand', '12'],
      ],
    ),
  ).toBe(['page     ms', '-------  --', 'ours      7', 'by hand  12'].join('\n'));
});

it('makes goals that are discarded without an outlook, and gives successors to continued ones only', () => {
  const goal = (nr: string, status: string, outlook: string) => ({
    nr,
    field: nr,
    title: `Ziel ${nr}`,
    status,
    status_text: status,
    status_notes: '',
    outlook,
    outlook_text: outlook,
    deadline: '',
    due_start: '',
    due_end: '',
    recurrence: 'open',
  });
  const made = synthesize(
    {
      goals: [goal('1', 'fulfilled', 'continued'), goal('2', 'missed', 'ended'), goal('3', 'discarded', '')],
      responsibilities: [{ goal: '1', department: 'a', role: 'lead' }],
      successors: [{ goal: '1', target: '2.1', objective: '1', measure: '1' }],
    },
    300,
  );
  expect(made.goals.map(({ nr }) => nr).slice(0, 3)).toEqual(['1', '2', '3']);
  const outlooksOf = (status: string) =>
    new Set(made.goals.filter((g) => g.status === status).map(({ outlook }) => outlook));
  expect(outlooksOf('discarded')).toEqual(new Set(['']));
  expect(outlooksOf('missed')).toEqual(new Set(['continued', 'ended']));
  const continued = new Set(made.goals.filter((g) => g.outlook === 'continued').map(({ nr }) => nr));
  expect(made.successors.length).toBeGreaterThan(0);
  expect(made.successors.every((row) => continued.has(row.goal))).toBe(true);
});

it('makes a package of 500 goals that passes the check of the data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zielspiegel-bench-'));
  try {
    await writeSyntheticPackage(join('public/data', defaultDataset()), join(folder, 'made'), 500);
    const dataset = await checkPackage('made', readFolder(folder));
    expect(dataset.goals.length).toBe(500);
    expect(new Set(dataset.goals.map(({ status }) => status)).size).toBe(5);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('gives the other pages the findings that ours has, under every filter that the bench may take', async () => {
  const { tables, cube } = await loadEngine(defaultDataset(), readFolder('public/data'));
  const data = overviewData(tables.dataset);
  const cells = cellsOf(data);
  const none = { fields: new Set<number>(), statuses: new Set<number>() };
  const names = {
    missedFields: 'missed',
    dated: 'dated',
    continued: 'continued',
    missedLost: 'lost',
    allReached: 'allReached',
  };
  const all = count(data, cells, none);
  const filters = [
    none,
    ...data.fields.map((_, place) => ({ ...none, fields: new Set([place]) })),
    ...data.statuses.map((_, place) => ({ ...none, statuses: new Set([place]) })),
  ];
  for (const filter of filters) {
    const { parts } = valuesOf(data, all, count(data, cells, filter), filter);
    const ours = findFindings(cube, {
      ...noFilter,
      fields: [...filter.fields].map((place) => data.fields[place]?.id ?? ''),
      statuses: [...filter.statuses].map((place) => statuses[place] as Status),
    });
    expect(Object.values(names).filter((name) => parts[name])).toEqual(
      ours.slice(0, 3).map(({ rule }) => names[rule]),
    );
  }
});
