import type { Role } from '../model/codes.ts';
import { statuses } from '../model/codes.ts';
import type { Department, Field, Goal, Successor } from '../model/dataset.ts';
import { treeOf, type Tree } from '../model/tree.ts';
import type { Tables } from './tables.ts';

/** Another department at the same goals, with what it does there. */
export interface Partner {
  readonly department: Department;
  /** Each role once, in the order of the closed list's first use. */
  readonly roles: readonly Role[];
  readonly goals: readonly number[];
}

export interface DepartmentGoal {
  readonly goal: Goal;
  /** Whether the department, or one below it, is in the lead. */
  readonly leads: boolean;
  /** Whether others are named for the goal, too. */
  readonly shared: boolean;
  readonly successors: readonly Successor[];
}

export interface DepartmentDescription {
  readonly department: Department;
  readonly parent: Department | null;
  readonly children: readonly Department[];
  /** Its goals and those of the departments below it, by status, then by number. */
  readonly goals: readonly DepartmentGoal[];
  readonly partners: readonly Partner[];
  /** The top fields of the goals, most goals first. */
  readonly fields: readonly { readonly field: Field; readonly goals: number }[];
}

/** All that the report says of one department; `null` where there is no such department. */
export function describeDepartment(tables: Tables, id: string): DepartmentDescription | null {
  const { dataset } = tables;
  const tree = treeOf(dataset.departments);
  if (!tree.has(id)) return null;
  const own = tree.below([id]);
  const fields = treeOf(dataset.fields);
  const department = tree.get(id);
  const goals = dataset.goals
    .flatMap((goal): DepartmentGoal[] => {
      const named = tables.responsibilitiesOf.get(goal.nr) ?? [];
      const ours = named.filter((r) => own.has(r.department));
      if (ours.length === 0) return [];
      return [
        {
          goal,
          leads: ours.some((r) => r.role === 'lead'),
          shared: ours.length < named.length,
          successors: tables.successorsOf.get(goal.nr) ?? [],
        },
      ];
    })
    .sort(
      (a, b) => statuses.indexOf(a.goal.status) - statuses.indexOf(b.goal.status) || a.goal.nr - b.goal.nr,
    );
  const tops = goals.map(({ goal }) => fields.rootOf(goal.field).id);
  return {
    department,
    parent: department.parent === null ? null : tree.get(department.parent),
    children: tree.childrenOf(id),
    goals,
    partners: partnersAt(tables, goals, own, tree),
    fields: fields.roots
      .map((field) => ({ field, goals: tops.filter((top) => top === field.id).length }))
      .filter((row) => row.goals > 0)
      .sort((a, b) => b.goals - a.goals),
  };
}

function partnersAt(
  tables: Tables,
  goals: readonly DepartmentGoal[],
  own: ReadonlySet<string>,
  tree: Tree<Department>,
): readonly Partner[] {
  const partners = new Map<string, { department: Department; roles: Role[]; goals: number[] }>();
  for (const nr of goals.map(({ goal }) => goal.nr).sort((a, b) => a - b)) {
    for (const { department, role } of tables.responsibilitiesOf.get(nr) ?? []) {
      if (own.has(department)) continue;
      const partner = partners.get(department) ?? { department: tree.get(department), roles: [], goals: [] };
      if (!partner.roles.includes(role)) partner.roles.push(role);
      if (!partner.goals.includes(nr)) partner.goals.push(nr);
      partners.set(department, partner);
    }
  }
  // The first goal decides among equals: that is the order in which they were met.
  return [...partners.values()].sort((a, b) => b.goals.length - a.goals.length);
}
