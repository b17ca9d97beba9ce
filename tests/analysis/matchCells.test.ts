import { expect, it } from 'vitest';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { noFilter, type Filter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

const cases: [string, Filter, number[]][] = [
  ['no filter means all', noFilter, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['a field includes its sub-fields', only({ fields: ['1'] }), [1, 2, 3, 7, 9]],
  ['a sub-field means itself', only({ fields: ['1.2'] }), [3, 7]],
  ['a field and its own sub-field count once', only({ fields: ['1', '1.2'] }), [1, 2, 3, 7, 9]],
  ['an empty field means none', only({ fields: ['3'] }), []],
  ['a department includes those below it', only({ departments: ['amt'] }), [1, 2, 4, 6, 7, 8, 9]],
  ['a department in the lead', only({ departments: ['amt-dienst'], role: 'lead' }), [1, 7]],
  ['a department beside others', only({ departments: ['amt-dienst'], role: 'involved' }), [8]],
  ['a role alone narrows nothing', only({ role: 'involved' }), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['statuses are alternatives', only({ statuses: ['mostly', 'discarded'] }), [3, 6]],
  ['an outlook leaves out goals without one', only({ outlooks: ['ended', 'dropped'] }), [4, 5, 8]],
  ['a year', only({ dues: ['2016'] }), [1, 5]],
  ['a way of having no date', only({ dues: ['open', 'as_needed'] }), [3, 6]],
  ['a target includes those below it', only({ targets: ['A'] }), [1, 2, 3, 9]],
  ['a goal with two targets is found by each', only({ targets: ['B'] }), [3, 7]],
  ['dimensions narrow each other', only({ fields: ['1'], statuses: ['fulfilled'], targets: ['A'] }), [2, 9]],
  ['what contradicts itself means none', only({ fields: ['3'], statuses: ['fulfilled'] }), []],
];

it.each(cases)('%s', (_, filter, goals) => {
  expect(goalsOf(smallCube, filter)).toEqual(goals);
});
