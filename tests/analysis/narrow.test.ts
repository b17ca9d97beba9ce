import { expect, it } from 'vitest';
import { narrow } from '../../src/analysis/narrow.ts';
import { noFilter, type Dimension, type Filter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

const cases: [string, Filter, Dimension, string[], Filter | null][] = [
  ['names the values where none were', noFilter, 'fields', ['1'], only({ fields: ['1'] })],
  [
    'keeps the other dimensions',
    only({ statuses: ['missed'], text: 'kurs' }),
    'fields',
    ['2'],
    only({ statuses: ['missed'], fields: ['2'], text: 'kurs' }),
  ],
  [
    'keeps what both name',
    only({ statuses: ['missed', 'partly'] }),
    'statuses',
    ['fulfilled', 'missed'],
    only({ statuses: ['missed'] }),
  ],
  ['is null where nothing remains', only({ statuses: ['missed'] }), 'statuses', ['fulfilled'], null],
  [
    'goes from a field to its sub-field',
    only({ fields: ['1'] }),
    'fields',
    ['1.2'],
    only({ fields: ['1.2'] }),
  ],
  [
    'stays in the sub-field where its field is asked',
    only({ fields: ['1.2'] }),
    'fields',
    ['1'],
    only({ fields: ['1.2'] }),
  ],
  ['is null for a sub-field of another field', only({ fields: ['2'] }), 'fields', ['1.2'], null],
  [
    'knows departments below departments',
    only({ departments: ['amt'] }),
    'departments',
    ['amt-team'],
    only({ departments: ['amt-team'] }),
  ],
  ['knows targets below targets', only({ targets: ['A.1'] }), 'targets', ['A'], only({ targets: ['A.1'] })],
  [
    'names a value once that both name',
    only({ fields: ['1'] }),
    'fields',
    ['1', '2'],
    only({ fields: ['1'] }),
  ],
];

it.each(cases)('%s', (_, filter, dimension, values, expected) => {
  expect(narrow(smallCube, filter, dimension, values)).toEqual(expected);
});
