import { desc, from } from 'arquero';
import type { Department, Field, Goal, Successor } from '../model/dataset.ts';
import { Tree } from '../model/tree.ts';
import type { Tables } from './tables.ts';

/** What a list of goals can be ordered by; within equals the number decides. */
export const sortKeys = ['nr', 'title', 'field', 'department', 'status', 'due', 'target'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export interface GoalRow {
  readonly goal: Goal;
  readonly field: Field;
  /** The top field: the goal's own where it has no parent. */
  readonly topField: Field;
  /** Those in the lead, in the report's order. */
  readonly lead: readonly Department[];
  readonly successors: readonly Successor[];
}

/** The given numbers in order. Numbers that no goal has are passed over. */
export function orderGoals(tables: Tables, goals: readonly number[], sort: Sort): readonly number[] {
  const wanted = from(
    goals.map((nr) => ({ nr })),
    ['nr'],
  );
  const column = sort.key === 'nr' ? 'nr' : `by_${sort.key}`;
  const ordered = tables.goals
    .semijoin(wanted, ['nr', 'nr'])
    .orderby(sort.descending ? desc(column) : column, 'nr')
    .array('nr') as Iterable<number>;
  return [...ordered];
}

/** The goals with the given numbers as rows of a list. */
export function listGoals(tables: Tables, goals: readonly number[]): readonly GoalRow[] {
  const { dataset } = tables;
  const fields = new Tree(dataset.fields);
  const departments = new Tree(dataset.departments);
  return goals.map((nr) => {
    const goal = tables.goalByNr.get(nr) as Goal;
    return {
      goal,
      field: fields.get(goal.field),
      topField: fields.rootOf(goal.field),
      lead: (tables.responsibilitiesOf.get(nr) ?? [])
        .filter((r) => r.role === 'lead')
        .map((r) => departments.get(r.department)),
      successors: tables.successorsOf.get(nr) ?? [],
    };
  });
}
