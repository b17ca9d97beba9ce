import { expect, it } from 'vitest';
import { describeGoal } from '../../src/analysis/describeGoal.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import { makeDataset, makeField, makeGoal } from '../fixtures/makeDataset.ts';
import { smallDataset, smallTables } from '../fixtures/smallDataset.ts';

it('says all that is known of a goal', () => {
  const goal = describeGoal(smallTables, 1);
  expect(goal).toEqual({
    goal: smallDataset.goals[0],
    fields: [
      { id: '1.1', parent: '1', name: 'Rahmen', conceptPages: '', interimPages: '' },
      { id: '1', parent: null, name: 'Öffnung', conceptPages: '', interimPages: '' },
    ],
    responsible: [
      { department: { id: 'amt-dienst', parent: 'amt', name: 'Fachdienst', kind: '' }, role: 'lead' },
      { department: { id: 'amt', parent: null, name: 'Amt', kind: '' }, role: 'partner' },
    ],
    successors: [
      { goal: 1, target: 'A.1', objective: '1', measure: '1' },
      { goal: 1, target: 'A.1', objective: '1', measure: '2' },
    ],
    chapter: null,
    notes: [],
    previous: null,
    next: 2,
  });
});

it('finds the notes of a goal, and none where there are no departments or successors', () => {
  expect(describeGoal(smallTables, 4)?.notes).toEqual([
    { goal: 4, column: 'due_start', sourceText: '', ourValue: '2016-07-01', reason: 'ab Juli' },
  ]);
  const lonely = buildTables(makeDataset({ fields: [makeField('1')], goals: [makeGoal({ nr: 5 })] }));
  expect(describeGoal(lonely, 5)).toMatchObject({
    responsible: [],
    successors: [],
    previous: null,
    next: null,
  });
});

it('finds the chapter by the status', () => {
  const chapter = { id: 'C', title: 'Nicht erfüllte', page: 52, statuses: ['missed', 'partly'] as const };
  const { about } = smallDataset;
  const tables = buildTables({ ...smallDataset, about: { ...about, chapters: [chapter] } });
  expect(describeGoal(tables, 1)?.chapter).toEqual(chapter);
  expect(describeGoal(tables, 2)?.chapter).toBeNull();
});

it('leads over gaps in the numbers, in their order and not the order of the rows', () => {
  const tables = buildTables(
    makeDataset({ fields: [makeField('1')], goals: [30, 4, 11].map((nr) => makeGoal({ nr })) }),
  );
  expect(describeGoal(tables, 11)).toMatchObject({ previous: 4, next: 30 });
  expect(describeGoal(tables, 30)).toMatchObject({ previous: 11, next: null });
});

it.each([0, 10, 83, -1, 1.5, Number.NaN])('knows no goal %s', (nr) => {
  expect(describeGoal(smallTables, nr)).toBeNull();
});
