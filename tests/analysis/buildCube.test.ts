import { expect, it } from 'vitest';
import { buildCube } from '../../src/analysis/buildCube.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import { makeDataset, makeField, makeGoal } from '../fixtures/makeDataset.ts';
import { smallCube, smallDataset } from '../fixtures/smallDataset.ts';

it('has one cell for each combination of the dimensions, sets as sorted ids', () => {
  expect(smallCube.cells).toEqual([
    {
      field: '1.1',
      status: 'missed',
      outlook: 'continued',
      due: '2016',
      lead: ['amt-dienst'],
      involved: ['amt'],
      targets: ['A.1'],
      goals: 1,
    },
    {
      field: '1.1',
      status: 'fulfilled',
      outlook: 'continued',
      due: 'ongoing',
      lead: ['amt'],
      involved: ['verein'],
      targets: ['A'],
      goals: 2,
    },
    {
      field: '1.2',
      status: 'mostly',
      outlook: 'continued',
      due: 'open',
      lead: ['verein'],
      involved: [],
      targets: ['A.1', 'B'],
      goals: 1,
    },
    {
      field: '2',
      status: 'partly',
      outlook: 'ended',
      due: '2017',
      lead: ['amt-team'],
      involved: [],
      targets: [],
      goals: 1,
    },
    {
      field: '2',
      status: 'fulfilled',
      outlook: 'ended',
      due: '2016',
      lead: ['verein'],
      involved: [],
      targets: [],
      goals: 1,
    },
    {
      field: '2',
      status: 'discarded',
      outlook: null,
      due: 'as_needed',
      lead: ['amt'],
      involved: [],
      targets: [],
      goals: 1,
    },
    {
      field: '1.2',
      status: 'fulfilled',
      outlook: 'continued',
      due: 'ongoing',
      lead: ['amt', 'amt-dienst'],
      involved: [],
      targets: ['B'],
      goals: 1,
    },
    {
      field: '2',
      status: 'missed',
      outlook: 'dropped',
      due: 'ongoing',
      lead: ['verein'],
      involved: ['amt-dienst'],
      targets: [],
      goals: 1,
    },
  ]);
});

it('knows for each goal its title and its cell; 2 and 9 share one', () => {
  expect(smallCube.marks.map(({ nr, cell }) => [nr, cell])).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 6],
    [8, 7],
    [9, 1],
  ]);
  expect(smallCube.marks[0]?.title).toBe('Charta wird unterzeichnet');
});

it('passes on the words for what is counted', () => {
  const { fields, departments, targets, labels, about } = smallDataset;
  expect(smallCube).toMatchObject({ fields, departments, targets, labels, about });
});

it('is made of a report without departments and successors', () => {
  const dataset = makeDataset({ fields: [makeField('1')], goals: [makeGoal({ nr: 7 })] });
  const cube = buildCube(buildTables(dataset));
  expect(cube.cells).toEqual([
    { field: '1', status: 'fulfilled', outlook: null, due: 'ongoing', lead: [], involved: [], targets: [], goals: 1 }, // prettier-ignore
  ]);
  expect(cube.marks).toEqual([{ nr: 7, title: 'Titel 7', cell: 0 }]);
});

it('lists the marks as the goals stand in the data, each with its own cell, whatever their order', () => {
  const dataset = makeDataset({
    fields: [makeField('1')],
    goals: [makeGoal({ nr: 20 }), makeGoal({ nr: 3, status: 'missed' })],
  });
  const cube = buildCube(buildTables(dataset));
  expect(cube.marks.map(({ nr, cell }) => [nr, cube.cells[cell]?.status])).toEqual([
    [20, 'fulfilled'],
    [3, 'missed'],
  ]);
});
