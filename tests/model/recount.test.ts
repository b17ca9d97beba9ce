import { describe, expect, it } from 'vitest';
import type { Outlook, Status } from '../../src/model/codes.ts';
import type { Goal, StatedFigure } from '../../src/model/dataset.ts';
import { recount } from '../../src/model/recount.ts';

const goal = (status: Status, outlook: Outlook | null): Goal => ({
  nr: 1,
  field: '1',
  title: ['Ziel'],
  responsible: '',
  deadline: '',
  dueStart: null,
  dueEnd: null,
  recurrence: 'open',
  status,
  statusText: '',
  statusNotes: [],
  outlook,
  outlookText: [],
});

const goals = [
  goal('fulfilled', 'continued'),
  goal('mostly', 'ended'),
  goal('missed', 'dropped'),
  goal('discarded', null),
];

const figure = (query: Partial<StatedFigure>): StatedFigure => ({
  id: 'figure',
  label: '',
  value: 0,
  unit: 'goals',
  base: [],
  statuses: [],
  outlooks: [],
  ...query,
});

describe('counts', () => {
  it.each<[string, Partial<StatedFigure>, number]>([
    ['all goals where nothing is asked', {}, 4],
    ['the goals of some statuses', { statuses: ['fulfilled', 'mostly'] }, 2],
    ['the goals of some outlooks', { outlooks: ['ended', 'dropped'] }, 2],
    [
      'the goals of a status and an outlook',
      { statuses: ['fulfilled'], outlooks: ['ended', 'continued'] },
      1,
    ],
    ['no goal where none is such', { statuses: ['partly'] }, 0],
  ])('%s', (_, query, value) => {
    expect(recount(goals, figure(query))).toEqual({ goals: value, base: 4, value });
  });
});

it('gives percent of the goals of the base, with one decimal', () => {
  const query = figure({
    unit: 'percent',
    base: ['fulfilled', 'mostly', 'missed'],
    statuses: ['fulfilled', 'mostly'],
  });
  expect(recount(goals, query)).toEqual({ goals: 2, base: 3, value: 66.7 });
});

it.each([
  [1, 16, 6.3],
  [55, 68, 80.9],
  [7, 68, 10.3],
  [6, 68, 8.8],
  [50, 68, 73.5],
  [23, 80, 28.8],
])('rounds %i of %i to %d percent', (part, whole, value) => {
  const some = Array.from({ length: whole }, (_, i) => goal(i < part ? 'fulfilled' : 'missed', null));
  const query = figure({ unit: 'percent', base: ['fulfilled', 'missed'], statuses: ['fulfilled'] });
  expect(recount(some, query)).toEqual({ goals: part, base: whole, value });
});

it('gives 0 percent of no goals', () => {
  expect(recount([], figure({ unit: 'percent' }))).toEqual({ goals: 0, base: 0, value: 0 });
});
