import { goalsOf } from '../../analysis/goalsOf.ts';
import { listGoals, orderGoals, type GoalRow } from '../../analysis/listGoals.ts';
import type { Tables } from '../../analysis/tables.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { DataCell, DataTable } from '../../model/dataTable.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { readSort } from '../shared/sort.ts';
import { targetViews } from '../shared/targets.ts';

/** Between the entries of one cell: as in the package. */
const between = ' | ';

const types = {
  nr: 'number',
  title: 'text',
  fieldId: 'text',
  field: 'text',
  lead: 'text',
  involved: 'text',
  status: 'text',
  deadline: 'text',
  due: 'date',
  outlook: 'text',
  targets: 'text',
} as const;
type Key = keyof typeof types;

/**
 * The list of goals as a table: the goals of the filter in the order in force, with every column of the list and the
 * codes behind it. Needs the tables.
 */
export function goalsTable(context: Context, tables: Tables, words: PageWords['save']['goals']): DataTable {
  const ordered = orderGoals(tables, goalsOf(context.cube, context.filter), readSort(context.query.own.sort));
  const keys = (Object.keys(types) as Key[]).filter(
    (key) => key !== 'targets' || context.whole.about.next !== null,
  );
  return {
    columns: keys.map((key) => ({ key, label: words.columns[key], type: types[key] })),
    rows: listGoals(tables, ordered).map((row) => {
      const cells = cellsOf(context, tables, row);
      return keys.map((key) => cells[key]);
    }),
  };
}

function cellsOf(context: Context, tables: Tables, row: GoalRow): Readonly<Record<Key, DataCell>> {
  const { text, whole } = context;
  const { goal, field, lead } = row;
  const departments = treeOf(whole.departments);
  const involved = (tables.responsibilitiesOf.get(goal.nr) ?? []).filter(({ role }) => role !== 'lead');
  const join = (entries: readonly string[]) => entries.join(between) || null;
  return {
    nr: goal.nr,
    title: join(goal.title),
    fieldId: field.id,
    field: field.name,
    lead: join(lead.map(({ name }) => name)),
    involved: join(involved.map(({ department }) => departments.get(department).name)),
    status: text(whole.labels.status[goal.status]),
    deadline: goal.deadline || null,
    due: goal.dueEnd,
    outlook: goal.outlook ? text(whole.labels.outlook[goal.outlook]) : null,
    targets: join(targetViews(context, row.successors).map(({ name, measures }) => `${name}: ${measures}`)),
  };
}
