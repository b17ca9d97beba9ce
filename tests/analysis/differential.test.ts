import { escape, from, op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { countByDepartment } from '../../src/analysis/countByDepartment.ts';
import { countByDue } from '../../src/analysis/countByDue.ts';
import { countByField } from '../../src/analysis/countByField.ts';
import { countByStatus } from '../../src/analysis/countByStatus.ts';
import { facet } from '../../src/analysis/facets.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { statuses } from '../../src/model/codes.ts';
import { noFilter, type Filter, type RoleChoice } from '../../src/model/filter.ts';
import { treeOf } from '../../src/model/tree.ts';
import { only } from '../fixtures/only.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';
import { smallCube, smallTables } from '../fixtures/smallDataset.ts';

/**
 * The same questions put to plain tables of goals and responsibilities: the cube, its sets and its filters take
 * no part in the answers that stand on the right.
 */
const reports = {
  jena: await loadJena(),
  musterstadt: await loadMusterstadt(),
  small: { cube: smallCube, tables: smallTables },
};

type Row = Record<string, unknown>;

describe.each(Object.entries(reports))('%s', (_, { cube, tables }) => {
  const { dataset } = tables;
  const fields = treeOf(dataset.fields);
  const departments = treeOf(dataset.departments);
  const goals = from(
    dataset.goals.map(({ nr, field, status, dueEnd, recurrence, outlook }) => ({
      nr,
      field,
      top: fields.rootOf(field).id,
      status,
      outlook: outlook ?? 'none',
      due: dueEnd?.slice(0, 4) ?? (recurrence === 'once' ? 'open' : recurrence),
    })),
  );
  const responsible = from(
    dataset.responsibilities.map(({ goal, department, role }) => ({
      nr: goal,
      group: departments.rootOf(department).id,
      role: role === 'lead' ? 'lead' : 'involved',
    })),
  );
  /** Goals by the values of a column, as `[value, goals]` in order of the values. */
  const counted = (table: typeof goals, column: string) =>
    (table.groupby(column).rollup({ goals: op.count() }).orderby(column).objects() as Row[]).map((row) => [
      row[column],
      row.goals,
    ]);
  const ordered = (pairs: readonly [string, number][]) =>
    pairs.filter(([, n]) => n > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));

  const root = dataset.fields[0]?.id ?? '';
  const filters: [string, Filter, (row: any) => boolean][] = [
    ['everything', noFilter, () => true],
    ['one field', only({ fields: [root] }), (row) => row.top === root],
    [
      'two statuses without a date',
      only({ statuses: ['missed', 'fulfilled'], dues: ['ongoing', 'open'] }),
      (row) => ['missed', 'fulfilled'].includes(row.status) && ['ongoing', 'open'].includes(row.due),
    ],
    [
      'an outlook in one field',
      only({ outlooks: ['continued', 'ended'], fields: [root] }),
      (row) => row.top === root && ['continued', 'ended'].includes(row.outlook),
    ],
  ];

  it.each(filters)('%s: by status, field, deadline and outlook', (_, filter, test) => {
    const chosen = goals.filter(escape(test));
    expect(goalsOf(cube, filter)).toEqual(chosen.array('nr'));
    expect(ordered(countByStatus(cube, filter).rows.map((row) => [row.status, row.goals]))).toEqual(
      counted(chosen, 'status'),
    );
    expect(ordered(countByField(cube, filter).map((row) => [row.field.id, row.goals]))).toEqual(
      counted(chosen, 'top'),
    );
    expect(ordered(countByDue(cube, filter).map((row) => [row.due, row.goals]))).toEqual(
      counted(chosen, 'due'),
    );
  });

  it('field by status, as a table of both', () => {
    const flat = countByField(cube, noFilter).flatMap((row) =>
      statuses.map((status) => ({ top: row.field.id, status, goals: row.counts[status] })),
    );
    const plain = goals.groupby('top', 'status').rollup({ goals: op.count() }).objects() as Row[];
    const key = (row: Row) => `${row.top} ${row.status} ${row.goals}`;
    expect(
      flat
        .filter((row) => row.goals > 0)
        .map(key)
        .toSorted(),
    ).toEqual(plain.map(key).toSorted());
  });

  it.each<RoleChoice>(['both', 'lead', 'involved'])(
    'department groups in the role %s, each goal once',
    (role) => {
      const pairs = responsible
        .filter(escape((row: any) => role === 'both' || row.role === role))
        .dedupe('nr', 'group');
      const result = countByDepartment(cube, noFilter, role);
      expect(ordered(result.rows.map((row) => [row.department.id, row.goals]))).toEqual(
        counted(pairs, 'group'),
      );
      expect(result.mentions).toBe(pairs.numRows());
      expect(result.goals).toBe(pairs.dedupe('nr').numRows());
    },
  );

  it('facets of the sub-fields inside a field', () => {
    const within = facet(cube, noFilter, 'fields').filter(
      ({ value }) => fields.childrenOf(value).length === 0,
    );
    expect(ordered(within.map(({ value, goals }) => [value, goals]))).toEqual(counted(goals, 'field'));
  });
});
