import type { Department } from '../model/dataset.ts';
import type { Filter, RoleChoice } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import { countStatuses, sumGoals, total, type StatusCounts } from './count.ts';
import type { Cube } from './cube.ts';
import { departmentsOf } from './matchCells.ts';
import { selectDepartmentCells } from './selectCells.ts';

export interface DepartmentRow {
  readonly department: Department;
  /** Each goal once, also where several of the group carry it. */
  readonly goals: number;
  readonly counts: StatusCounts;
  readonly children: readonly DepartmentRow[];
}

export interface DepartmentResult {
  readonly goals: number;
  /** Goals as counted over all groups: more than `goals` where groups share one. */
  readonly mentions: number;
  readonly rows: readonly DepartmentRow[];
}

/** Goals by department group in the given role; a group counts a goal once, two groups count it twice. */
export function countByDepartment(cube: Cube, filter: Filter, role: RoleChoice): DepartmentResult {
  const tree = treeOf(cube.departments);
  const cells = selectDepartmentCells(cube, filter);
  const rowOf = (department: Department): DepartmentRow => {
    const ids = tree.below([department.id]);
    const counts = countStatuses(cells.filter((cell) => departmentsOf(cell, role).some((id) => ids.has(id))));
    return { department, counts, goals: total(counts), children: tree.childrenOf(department.id).map(rowOf) };
  };
  const rows = tree.roots.map(rowOf);
  return {
    goals: sumGoals(cells.filter((cell) => departmentsOf(cell, role).length > 0)),
    mentions: rows.reduce((sum, row) => sum + row.goals, 0),
    rows,
  };
}
