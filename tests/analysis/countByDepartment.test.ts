import { expect, it } from 'vitest';
import { countByDepartment, type DepartmentRow } from '../../src/analysis/countByDepartment.ts';
import { noFilter, type RoleChoice } from '../../src/model/filter.ts';
import { counts } from '../fixtures/counts.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

const goalsById = (rows: readonly DepartmentRow[]): [string, number][] =>
  rows.flatMap((row): [string, number][] => [[row.department.id, row.goals], ...goalsById(row.children)]);

const expected: [RoleChoice, number, number, [string, number][]][] = [
  ['both', 9, 12, [['amt', 7], ['amt-dienst', 3], ['amt-team', 1], ['verein', 5], ['leer', 0]]], // prettier-ignore
  ['lead', 9, 9, [['amt', 6], ['amt-dienst', 2], ['amt-team', 1], ['verein', 3], ['leer', 0]]], // prettier-ignore
  ['involved', 4, 4, [['amt', 2], ['amt-dienst', 1], ['amt-team', 0], ['verein', 2], ['leer', 0]]], // prettier-ignore
];

it.each(expected)(
  'counts a goal once in a group and in each group that carries it, role %s',
  (role, goals, mentions, byId) => {
    const result = countByDepartment(smallCube, noFilter, role);
    expect({ goals: result.goals, mentions: result.mentions }).toEqual({ goals, mentions });
    expect(goalsById(result.rows)).toEqual(byId);
  },
);

it('counts goals shared by two groups twice in the mentions, once in the goals', () => {
  const { goals, mentions, rows } = countByDepartment(smallCube, only({ fields: ['1.1'] }), 'both');
  expect({ goals, mentions }).toEqual({ goals: 3, mentions: 5 });
  expect(rows[0]?.counts).toEqual(counts({ fulfilled: 2, missed: 1 }));
  expect(rows[1]?.counts).toEqual(counts({ fulfilled: 2 }));
});

it('counts a goal that two of a group lead once: 7 has two of the Amt in the lead', () => {
  const { rows } = countByDepartment(smallCube, only({ fields: ['1.2'] }), 'lead');
  expect(goalsById(rows)).toEqual([
    ['amt', 1],
    ['amt-dienst', 1],
    ['amt-team', 0],
    ['verein', 1],
    ['leer', 0],
  ]);
});
