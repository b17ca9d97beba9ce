import { countMatrix } from '../../../analysis/countMatrix.ts';
import { countPartners } from '../../../analysis/countPartners.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import { Tree } from '../../../model/tree.ts';
import { countAll } from '../../departments/counted.ts';
import { departmentRows, orderDepartments, roleOf } from '../../departments/departmentRows.ts';
import type { Context } from '../../shared/context.ts';
import type { TableWords } from './tableWords.ts';

/** Goals by department and top field, in the role that is looked at: every one, also where the page has no room. */
export function departmentMatrixTable(context: Context, { figures, m }: TableWords): DataTable {
  const { cube } = context;
  const role = roleOf(context);
  const { rows } = countAll(context, role, orderDepartments(departmentRows(context, role), 'groesse'));
  const fields = new Tree(cube.fields).roots;
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
  const tree = new Tree(cube.departments);
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
