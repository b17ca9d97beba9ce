import { expect, it } from 'vitest';
import { facet } from '../../src/analysis/facets.ts';
import { noFilter, type Dimension, type Filter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

const goalsOf = (filter: Filter, dimension: Dimension) =>
  facet(smallCube, filter, dimension).map(({ value, goals }) => `${value} ${goals}`);

const offered: [Dimension, string[]][] = [
  ['fields', ['1 5', '1.1 3', '1.2 2', '2 4', '3 0']],
  ['departments', ['amt 7', 'amt-dienst 3', 'amt-team 1', 'verein 5', 'leer 0']],
  ['statuses', ['fulfilled 4', 'mostly 1', 'partly 1', 'missed 2', 'discarded 1']],
  ['outlooks', ['continued 5', 'ended 2', 'dropped 1']],
  ['dues', ['2016 2', '2017 1', 'ongoing 4', 'as_needed 1', 'open 1']],
  ['targets', ['A 4', 'A.1 2', 'B 2', 'C 0']],
];

it.each(offered)(
  'offers all values of %s in their order, with what each would leave',
  (dimension, values) => {
    expect(goalsOf(noFilter, dimension)).toEqual(values);
  },
);

it('counts under the other dimensions only: values of the same one are alternatives', () => {
  const filter = only({ statuses: ['missed'], fields: ['2'] });
  expect(goalsOf(filter, 'fields')).toEqual(['1 1', '1.1 1', '1.2 0', '2 1', '3 0']);
  expect(goalsOf(filter, 'statuses')).toEqual([
    'fulfilled 1',
    'mostly 0',
    'partly 1',
    'missed 1',
    'discarded 1',
  ]);
});

it('counts departments in the role that is asked for, also before one is chosen', () => {
  expect(goalsOf(only({ role: 'lead' }), 'departments')).toEqual([
    'amt 6',
    'amt-dienst 2',
    'amt-team 1',
    'verein 3',
    'leer 0',
  ]);
});

it('says what is chosen and what lies below what', () => {
  expect(facet(smallCube, only({ fields: ['1.2'] }), 'fields').slice(0, 3)).toEqual([
    { value: '1', level: 0, goals: 5, chosen: false },
    { value: '1.1', level: 1, goals: 3, chosen: false },
    { value: '1.2', level: 1, goals: 2, chosen: true },
  ]);
});
