import { desc } from 'arquero';
import type { Department, Field, Goal, Successor } from '../model/dataset.ts';
import { treeOf } from '../model/tree.ts';
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

/** The given numbers in order, or all. Numbers that no goal has are passed over. */
export function orderGoals(tables: Tables, goals: readonly number[] | 'all', sort: Sort): readonly number[] {
  const all = orderAll(tables, sort);
  if (goals === 'all') return all;
  const wanted = new Set(goals);
  return all.filter((nr) => wanted.has(nr));
}

/** Every order asked for so far: a filter takes its goals out of it. */
const orders = new WeakMap<Tables, Map<string, readonly number[]>>();

function orderAll(tables: Tables, { key, descending }: Sort): readonly number[] {
  const known = orders.get(tables) ?? new Map<string, readonly number[]>();
  orders.set(tables, known);
  const name = `${key} ${descending}`;
  const column = key === 'nr' ? 'nr' : `by_${key}`;
  const order =
    known.get(name) ??
    Array.from(
      tables.goals.orderby(descending ? desc(column) : column, 'nr').array('nr') as Iterable<number>,
    );
  known.set(name, order);
  return order;
}

/** The goals with the given numbers as rows of a list. */
export function listGoals(tables: Tables, goals: readonly number[]): readonly GoalRow[] {
  const { dataset } = tables;
  const fields = treeOf(dataset.fields);
  const departments = treeOf(dataset.departments);
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
