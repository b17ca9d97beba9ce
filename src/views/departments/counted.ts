import { sumGoals } from '../../analysis/count.ts';
import { departmentsOf } from '../../analysis/matchCells.ts';
import { selectDepartmentCells } from '../../analysis/selectCells.ts';
import { withValues, type Filter, type RoleChoice } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import type { DepartmentRow } from './departmentRows.ts';

/** What is counted on the page, once: goals, how often departments are named for them, and what the goals' number opens. */
export interface Counted {
  readonly role: RoleChoice;
  readonly goals: number;
  readonly mentions: number;
  readonly only: Filter;
  /** The top rows with goals, in the order in which they stand. */
  readonly rows: readonly DepartmentRow[];
}

/** Sums up the rows of a role. */
export function countAll(context: Context, role: RoleChoice, all: readonly DepartmentRow[]): Counted {
  const { cube, filter } = context;
  const rows = all.filter((row) => row.goals > 0);
  const cells = selectDepartmentCells(cube, { ...filter, role: filter.departments.length ? role : 'both' });
  const named = cells.filter((cell) => departmentsOf(cell, role).length > 0);
  const goals = sumGoals(named);
  // Where every goal names somebody in this role, the plain filter already means them.
  const plainFilter = { ...filter, role: filter.departments.length ? role : filter.role };
  const only =
    named.length === cells.length
      ? plainFilter
      : { ...withValues(filter, 'departments', topIds(rows)), role };
  return { role, goals, only, rows, mentions: rows.reduce((sum, row) => sum + row.goals, 0) };
}

/** The ids in the filters of rows. */
export function topIds(rows: readonly DepartmentRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.only.departments))];
}
