import { countMatrix } from '../../../analysis/countMatrix.ts';
import { countPartners } from '../../../analysis/countPartners.ts';
import { describeDepartment } from '../../../analysis/describeDepartment.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import { treeOf } from '../../../model/tree.ts';
import { countAll } from '../../departments/counted.ts';
import { departmentRows, orderDepartments, roleOf } from '../../departments/departmentRows.ts';
import type { Context } from '../../shared/context.ts';
import type { TableWords } from './tableWords.ts';

/** Goals by department and top field, in the role that is looked at: every one, also where the page has no room. */
export function departmentMatrixTable(
  context: Context,
  { figures, m }: Pick<TableWords, 'figures' | 'm'>,
): DataTable {
  const { cube } = context;
  const role = roleOf(context);
  const { rows } = countAll(context, role, orderDepartments(departmentRows(context, role), 'groesse'));
  const fields = treeOf(cube.fields).roots;
  const numbers = countMatrix(
    cube,
    rows.map(({ only }) => only),
    fields.map(({ id }) => [id]),
  );
  return {
    columns: [
      { key: 'department_id', label: figures.id, type: 'text' },
      { key: 'department', label: m.filter.dimensions.departments, type: 'text' },
      ...fields.map(({ id, name }) => ({ key: `field_${id}`, label: name, type: 'number' as const })),
      { key: 'goals', label: figures.goals, type: 'number' },
    ],
    rows: rows.map(({ department, goals }, i) => [
      department.id,
      department.name,
      ...(numbers[i] ?? []),
      goals,
    ]),
  };
}

/** Who works with whom, most goals first. */
export function pairsTable({ cube, filter }: Context, { figures, save }: TableWords): DataTable {
  const tree = treeOf(cube.departments);
  const { columns } = save;
  return {
    columns: [
      { key: 'department_1_id', label: `${columns.department1}, ${figures.id}`, type: 'text' },
      { key: 'department_1', label: columns.department1, type: 'text' },
      { key: 'department_2_id', label: `${columns.department2}, ${figures.id}`, type: 'text' },
      { key: 'department_2', label: columns.department2, type: 'text' },
      { key: 'goals', label: figures.goals, type: 'number' },
      { key: 'goal_numbers', label: columns.goalNumbers, type: 'text' },
    ],
    rows: countPartners(cube, filter).map(({ departments: [a, b], goals }) => [
      a,
      tree.get(a).name,
      b,
      tree.get(b).name,
      goals.length,
      goals.join(', '),
    ]),
  };
}

/** Who is named for the same goals as a department of the filter, or as any: what they do there, and the goals. Needs the tables. */
export function partnersTable(context: Context, { department, figures, m, save }: TableWords): DataTable {
  const { filter, tables, text, whole } = context;
  const asked = filter.departments.length > 0 ? filter.departments : whole.departments.map(({ id }) => id);
  return {
    columns: [
      { key: 'department_id', label: figures.id, type: 'text' },
      { key: 'department', label: m.filter.dimensions.departments, type: 'text' },
      { key: 'partner_id', label: `${department.with}, ${figures.id}`, type: 'text' },
      { key: 'partner', label: department.with, type: 'text' },
      { key: 'roles', label: department.partnerRole, type: 'text' },
      { key: 'goals', label: figures.goals, type: 'number' },
      { key: 'goal_numbers', label: save.columns.goalNumbers, type: 'text' },
    ],
    rows: asked.flatMap((id) => {
      const about = tables && describeDepartment(tables, id);
      return (about?.partners ?? []).map(({ department: partner, roles, goals }) => [
        id,
        about?.department.name ?? null,
        partner.id,
        partner.name,
        roles.map((role) => text(whole.labels.role[role])).join(', '),
        goals.length,
        goals.join(', '),
      ]);
    }),
  };
}
