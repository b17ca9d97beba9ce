import { expect, it } from 'vitest';
import { countByField, type FieldRow } from '../../src/analysis/countByField.ts';
import { noFilter } from '../../src/model/filter.ts';
import { counts } from '../fixtures/counts.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

type Plain = { id: string; goals: number; counts: FieldRow['counts']; children: Plain[] };
const plain = ({ field, goals, counts, children }: FieldRow): Plain => ({
  id: field.id,
  goals,
  counts,
  children: children.map(plain),
});

it('counts a field with its sub-fields, in the order of the report, empty fields too', () => {
  expect(countByField(smallCube, noFilter).map(plain)).toEqual([
    {
      id: '1',
      goals: 5,
      counts: counts({ fulfilled: 3, mostly: 1, missed: 1 }),
      children: [
        { id: '1.1', goals: 3, counts: counts({ fulfilled: 2, missed: 1 }), children: [] },
        { id: '1.2', goals: 2, counts: counts({ fulfilled: 1, mostly: 1 }), children: [] },
      ],
    },
    {
      id: '2',
      goals: 4,
      counts: counts({ fulfilled: 1, partly: 1, missed: 1, discarded: 1 }),
      children: [],
    },
    { id: '3', goals: 0, counts: counts({}), children: [] },
  ]);
});

it('keeps all fields under a filter, those outside it with 0', () => {
  const rows = countByField(smallCube, only({ fields: ['1.2'], statuses: ['mostly', 'missed'] }));
  expect(rows.map((row) => [row.field.name, row.goals])).toEqual([
    ['Öffnung', 1],
    ['Arbeit', 0],
    ['Wohnen', 0],
  ]);
});
