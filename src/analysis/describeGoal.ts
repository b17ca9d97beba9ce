import type { Role } from '../model/codes.ts';
import type { Chapter, Department, Field, Goal, Note, Successor } from '../model/dataset.ts';
import { treeOf } from '../model/tree.ts';
import type { Tables } from './tables.ts';

export interface GoalDescription {
  readonly goal: Goal;
  /** From the goal's own field up to the top one. */
  readonly fields: readonly Field[];
  readonly responsible: readonly { readonly department: Department; readonly role: Role }[];
  readonly successors: readonly Successor[];
  /** The chapter of the report in which the goal stands; `null` where the package names none. */
  readonly chapter: Chapter | null;
  readonly notes: readonly Note[];
  /** Numbers of the goals before and after in the concept; `null` at the ends. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** All that the report says of one goal; `null` where there is no such goal. */
export function describeGoal(tables: Tables, nr: number): GoalDescription | null {
  const { dataset } = tables;
  const goal = tables.goalByNr.get(nr);
  if (!goal) return null;
  const departments = treeOf(dataset.departments);
  const numbers = dataset.goals.map((g) => g.nr).sort((a, b) => a - b);
  const place = numbers.indexOf(nr);
  return {
    goal,
    fields: treeOf(dataset.fields).pathOf(goal.field),
    responsible: (tables.responsibilitiesOf.get(nr) ?? []).map((r) => ({
      department: departments.get(r.department),
      role: r.role,
    })),
    successors: tables.successorsOf.get(nr) ?? [],
    chapter: dataset.about.chapters.find((chapter) => chapter.statuses.includes(goal.status)) ?? null,
    notes: dataset.notes.filter((note) => note.goal === nr),
    previous: numbers[place - 1] ?? null,
    next: numbers[place + 1] ?? null,
  };
}
