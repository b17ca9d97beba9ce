import { countStatuses, total, type StatusCounts } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { Cube } from '../../analysis/cube.ts';
import type { Department } from '../../model/dataset.ts';
import { noFilter, roleChoices, withValues, type Filter, type RoleChoice } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';

/** A department with all below it, in the role that is looked at: its number is what its filter means. */
export interface DepartmentRow {
  readonly department: Department;
  readonly only: Filter;
  readonly counts: StatusCounts;
  readonly goals: number;
  /** Its goals in any role without a filter. */
  readonly whole: number;
  readonly children: readonly DepartmentRow[];
}

/** The role that is looked at: the filter's where it names one, else the page's own. */
export function roleOf({ filter, query }: Context): RoleChoice {
  if (filter.role !== 'both') return filter.role;
  return roleChoices.find((role) => role === query.own.als) ?? 'both';
}

/** Every department that the filter leaves, groups with what lies below them, in the order of the data. */
export function departmentRows({ cube, whole, filter }: Context, role: RoleChoice): readonly DepartmentRow[] {
  const tree = treeOf(cube.departments);
  const rowOf = (department: Department): DepartmentRow[] => {
    const narrowed = narrow(cube, filter, 'departments', [department.id]);
    if (!narrowed) return [];
    const only = { ...narrowed, role };
    const counts = countOf(cube, only);
    return [
      {
        department,
        only,
        counts,
        goals: total(counts),
        whole: total(countOf(whole, { ...withValues(noFilter, 'departments', [department.id]), role })),
        children: tree.childrenOf(department.id).flatMap(rowOf),
      },
    ];
  };
  return tree.roots.flatMap(rowOf);
}

function countOf(cube: Cube, filter: Filter): StatusCounts {
  return countStatuses(selectCells(cube, filter));
}

/** How departments can stand: most goals first, or in the order of the data, which is by kind. */
export const departmentOrders = ['groesse', 'dokument'] as const;
export type DepartmentOrder = (typeof departmentOrders)[number];

export function orderDepartments(
  rows: readonly DepartmentRow[],
  order: DepartmentOrder,
): readonly DepartmentRow[] {
  return order === 'groesse' ? rows.toSorted((a, b) => b.goals - a.goals) : rows;
}
