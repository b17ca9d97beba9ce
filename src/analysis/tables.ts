import { from, op, type ColumnTable } from 'arquero';
import { group } from 'd3-array';
import { outlooks, statuses } from '../model/codes.ts';
import type { Dataset, Goal, Responsibility, Successor } from '../model/dataset.ts';
import { undated } from '../model/filter.ts';
import type { Cube } from './cube.ts';
import { restrictTo } from './restrictTo.ts';
import { buildSearchIndex, searchGoals, type SearchIndex } from './search.ts';

/** Joins the ids of a set into one cell of a table; ids are slugs and numbers, so a space can't occur in them. */
export const separator = ' ';

/**
 * A dataset as Arquero tables, loaded and joined once.
 *
 * Expressions are strings, never functions: the build compiles them ahead by their text, so that the page
 * runs without `unsafe-eval` (scripts/arquero-csp).
 */
export interface Tables {
  readonly dataset: Dataset;
  /**
   * One row a goal, its dimensions as columns: `nr`, `field`, `status`, `outlook` (`''` = none), `due`, and
   * the sets `lead`, `involved`, `targets` as sorted ids joined by a space; `by_…` are ranks to order by.
   */
  readonly goals: ColumnTable;
  readonly goalByNr: ReadonlyMap<number, Goal>;
  readonly responsibilitiesOf: ReadonlyMap<number, readonly Responsibility[]>;
  readonly successorsOf: ReadonlyMap<number, readonly Successor[]>;
  /** A cube of only the goals in which every term of a query stands. */
  readonly search: (cube: Cube, query: string) => Cube;
}

export function buildTables(dataset: Dataset): Tables {
  const responsibilities = table(dataset.responsibilities, ['goal', 'department', 'role']);
  const successors = table(dataset.successors, ['goal', 'target']);
  const lead = setsByGoal(responsibilities.filter("d => d.role === 'lead'"), 'department', 'lead');
  const involved = setsByGoal(responsibilities.filter("d => d.role !== 'lead'"), 'department', 'involved');
  const targets = setsByGoal(successors, 'target', 'targets');
  const goals = table(dataset.goals.map(goalRow), [
    'nr',
    'field',
    'status',
    'outlook',
    'due_end',
    'recurrence',
  ])
    .derive({ due: "d => d.due_end === '' ? d.recurrence : op.substring(d.due_end, 0, 4)" })
    .lookup(lead, ['nr', 'goal'], 'lead')
    .lookup(involved, ['nr', 'goal'], 'involved')
    .lookup(targets, ['nr', 'goal'], 'targets')
    .impute({ lead: "() => ''", involved: "() => ''", targets: "() => ''" })
    .assign(
      table(ranks(dataset), ['by_title', 'by_field', 'by_department', 'by_status', 'by_due', 'by_target']),
    )
    .orderby('nr')
    .reify();
  let index: SearchIndex | null = null;
  return {
    dataset,
    goals,
    goalByNr: new Map(dataset.goals.map((goal) => [goal.nr, goal])),
    responsibilitiesOf: group(dataset.responsibilities, (r) => r.goal),
    successorsOf: group(dataset.successors, (s) => s.goal),
    // Nine tenths of the time that the tables of many goals would take: made by the first search.
    search: (cube, query) => restrictTo(cube, searchGoals((index ??= buildSearchIndex(dataset)), query)),
  };
}

function goalRow(goal: Goal) {
  return {
    nr: goal.nr,
    field: goal.field,
    status: goal.status,
    outlook: goal.outlook ?? '',
    due_end: goal.dueEnd ?? '',
    recurrence: undatedOf(goal),
  };
}

/** How a goal without a date is due: one due once without a date has an open one. */
function undatedOf({ recurrence }: Goal): (typeof undated)[number] {
  return recurrence === 'once' ? 'open' : recurrence;
}

/** The ids of one set per goal: rows of goal × id become `goal`, `name` = ids in order, each once. */
function setsByGoal(rows: ColumnTable, id: string, name: string): ColumnTable {
  return rows
    .dedupe('goal', id)
    .orderby('goal', id)
    .groupby('goal')
    .rollup({ ids: op.array_agg(id) })
    .derive({ [name]: `d => op.join(d.ids, '${separator}')` })
    .select('goal', name);
}

/** A table with its columns even where there are no rows: `from([])` would have none. */
function table<T extends object>(rows: readonly T[], columns: readonly (keyof T & string)[]): ColumnTable {
  return from(
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
    [...columns],
  );
}

/** Numbers that order goals as people expect: names by the German alphabet, lists by their own order. */
function ranks(dataset: Dataset) {
  const fields = dataset.fields.map((field) => field.id);
  const targetOf = new Map([...dataset.successors].reverse().map((s) => [s.goal, s.target]));
  const numeric = new Intl.Collator('de', { numeric: true });
  // A collator puts `~` before the digits; here it marks what comes after all others.
  const tildeLast = {
    compare: (a: string, b: string) => Number(a > '~') - Number(b > '~') || numeric.compare(a, b),
  };
  const byTitle = rank(
    dataset.goals.map((goal) => goal.title.join(' ')),
    numeric,
  );
  const byDepartment = rank(
    dataset.goals.map((goal) => goal.responsible),
    numeric,
  );
  const byDue = rank(
    dataset.goals.map((goal) => goal.dueEnd ?? `~${undated.indexOf(undatedOf(goal))}`),
    tildeLast,
  );
  // Goals that go nowhere come last, ended before discarded.
  const byTarget = rank(
    dataset.goals.map(
      (goal) => targetOf.get(goal.nr) ?? `~${goal.outlook ? outlooks.indexOf(goal.outlook) : '9'}`,
    ),
    tildeLast,
  );
  return dataset.goals.map((goal, i) => ({
    by_title: byTitle[i],
    by_field: fields.indexOf(goal.field),
    by_department: byDepartment[i],
    by_status: statuses.indexOf(goal.status),
    by_due: byDue[i],
    by_target: byTarget[i],
  }));
}

/** The position of each value among the distinct values in order. */
function rank(values: readonly string[], order: Pick<Intl.Collator, 'compare'>): readonly number[] {
  const distinct = [...new Set(values)].sort((a, b) => order.compare(a, b));
  const position = new Map(distinct.map((value, index) => [value, index]));
  return values.map((value) => position.get(value) ?? 0);
}
