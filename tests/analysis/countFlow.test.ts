import { expect, it } from 'vitest';
import { buildCube } from '../../src/analysis/buildCube.ts';
import { countFlow } from '../../src/analysis/countFlow.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import { noFilter } from '../../src/model/filter.ts';
import { makeDataset, makeField, makeGoal } from '../fixtures/makeDataset.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

const toTarget = (id: string) => ({ kind: 'target', id, objective: null }) as const;
const ended = { kind: 'ended' } as const;

it('puts every goal into one strand, by field, status and end', () => {
  expect(countFlow(smallCube, noFilter)).toEqual([
    { field: '1', status: 'fulfilled', end: toTarget('A'), goals: 2 },
    { field: '1', status: 'fulfilled', end: toTarget('B'), goals: 1 },
    { field: '1', status: 'mostly', end: toTarget('A'), goals: 1 },
    { field: '1', status: 'missed', end: toTarget('A'), goals: 1 },
    { field: '2', status: 'fulfilled', end: ended, goals: 1 },
    { field: '2', status: 'partly', end: ended, goals: 1 },
    { field: '2', status: 'missed', end: ended, goals: 1 },
    { field: '2', status: 'discarded', end: { kind: 'discarded' }, goals: 1 },
  ]);
});

it('counts a goal with two measures in a target, or with two targets, once', () => {
  expect(countFlow(smallCube, only({ statuses: ['mostly', 'missed'], fields: ['1'] }))).toEqual([
    { field: '1', status: 'mostly', end: toTarget('A'), goals: 1 },
    { field: '1', status: 'missed', end: toTarget('A'), goals: 1 },
  ]);
});

it('has no strand where there is no goal', () => {
  expect(countFlow(smallCube, only({ fields: ['3'] }))).toEqual([]);
});

it('leads to the objectives of an opened target, a goal with several measures still once', () => {
  const objective = (id: string, objective: string) => ({ kind: 'target', id, objective }) as const;
  expect(countFlow(smallCube, only({ fields: ['1'] }), ['A'])).toEqual([
    { field: '1', status: 'fulfilled', end: objective('A', '2'), goals: 2 },
    { field: '1', status: 'fulfilled', end: toTarget('B'), goals: 1 },
    { field: '1', status: 'mostly', end: objective('A.1', '3'), goals: 1 },
    { field: '1', status: 'missed', end: objective('A.1', '1'), goals: 1 },
  ]);
});

it('says of goals without an outlook or a named target that they have none', () => {
  const cube = buildCube(
    buildTables(
      makeDataset({
        fields: [makeField('1')],
        goals: [makeGoal({ nr: 1 }), makeGoal({ nr: 2, outlook: 'continued' })],
      }),
    ),
  );
  expect(countFlow(cube, noFilter)).toEqual([
    { field: '1', status: 'fulfilled', end: { kind: 'unnamed' }, goals: 1 },
    { field: '1', status: 'fulfilled', end: { kind: 'unstated' }, goals: 1 },
  ]);
});
