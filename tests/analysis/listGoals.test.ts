import { expect, it } from 'vitest';
import { listGoals, orderGoals, type SortKey } from '../../src/analysis/listGoals.ts';
import { smallTables } from '../fixtures/smallDataset.ts';

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const numbers = (key: SortKey, descending = false) => orderGoals(smallTables, all, { key, descending });

const orders: [SortKey, number[], number[]][] = [
  ['nr', [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1]],
  // 9 before 10, and Ä as A: 9 Stellen, 10 Stellen, Ämter, Änderung, Apfel, Bus, Charta, Zehn, Zoo
  ['title', [6, 5, 3, 9, 8, 4, 1, 2, 7], [7, 2, 1, 4, 8, 9, 3, 5, 6]],
  ['field', [1, 2, 9, 3, 7, 4, 5, 6, 8], [4, 5, 6, 8, 3, 7, 1, 2, 9]],
  ['department', [2, 6, 7, 9, 1, 4, 3, 5, 8], [3, 5, 8, 4, 1, 2, 6, 7, 9]],
  ['status', [2, 5, 7, 9, 3, 4, 1, 8, 6], [6, 1, 8, 4, 3, 2, 5, 7, 9]],
  // By the day, then those without one as they are offered: ongoing, as needed, open.
  ['due', [5, 1, 4, 2, 7, 8, 9, 6, 3], [3, 6, 2, 7, 8, 9, 4, 1, 5]],
  // By the first target that the report names, then those that end, are dropped, are discarded.
  ['target', [2, 9, 1, 3, 7, 4, 5, 8, 6], [6, 8, 4, 5, 3, 7, 1, 2, 9]],
];

it.each(orders)('orders by %s, equals by number in both directions', (key, ascending, descending) => {
  expect(numbers(key)).toEqual(ascending);
  expect(numbers(key, true)).toEqual(descending);
});

it('gives each goal its field, the top one, those in the lead and its successors', () => {
  const [row] = listGoals(smallTables, [7]);
  expect({
    nr: row?.goal.nr,
    field: row?.field.name,
    topField: row?.topField.name,
    lead: row?.lead.map((department) => department.name),
    successors: row?.successors,
  }).toEqual({
    nr: 7,
    field: 'Weiterbildung',
    topField: 'Öffnung',
    lead: ['Fachdienst', 'Amt'],
    successors: [{ goal: 7, target: 'B', objective: '1', measure: '1' }],
  });
});

it('orders the wanted goals only, each once, and passes over numbers that no goal has', () => {
  expect(orderGoals(smallTables, [8, 3, 83, 3], { key: 'nr', descending: false })).toEqual([3, 8]);
  expect(orderGoals(smallTables, [], { key: 'title', descending: true })).toEqual([]);
  expect(orderGoals(smallTables, 'all', { key: 'nr', descending: true })).toEqual(all.toReversed());
});

it('lists the goals as they are given', () => {
  expect(listGoals(smallTables, [8, 3]).map((row) => row.goal.nr)).toEqual([8, 3]);
  expect(listGoals(smallTables, [])).toEqual([]);
});
