import { goalsOf } from '../../analysis/goalsOf.ts';
import { listGoals, orderGoals, sortKeys, type GoalRow, type SortKey } from '../../analysis/listGoals.ts';
import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Tables } from '../../analysis/tables.ts';
import type { Status } from '../../model/codes.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { readSort, writeSort } from '../shared/sort.ts';
import { targetViews, type TargetView } from '../shared/targets.ts';
import { count } from '../shared/words.ts';

export interface ColumnHead {
  readonly key: SortKey;
  readonly label: string;
  /** Orders by this column, or the other way round where it already does. */
  readonly href: string;
  readonly sortLabel: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
}

/** A link with its text; without an address it is text. */
export interface Linked {
  readonly text: string;
  readonly href: string | null;
}

export interface RowView {
  readonly nr: number;
  readonly href: string;
  readonly title: readonly string[];
  readonly field: Linked;
  readonly lead: readonly Linked[];
  readonly status: Status;
  readonly statusLabel: string;
  readonly deadline: string;
  readonly targets: readonly TargetView[];
  /** What becomes of a goal that goes to no target. */
  readonly outlook: string;
}

export interface GoalsPage {
  readonly headline: Sentence;
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly RowView[];
  /** Further goals that are not laid out yet. */
  readonly left: number;
  /** The address of this list with another text searched for. */
  readonly searchHref: (text: string) => string;
}

/** The list of the goals that the filter means, of which at most `most` are laid out. */
export function goals(context: Context, words: PageWords['goals'], most: number): GoalsPage {
  const { cube, filter, links, query, tables, whole } = context;
  const sort = readSort(query.own.sort);
  const found = sumGoals(selectCells(cube, filter));
  const all = sumGoals(whole.cells);
  // All goals are in order already: none has to be looked at.
  const ordered = tables ? orderGoals(tables, found === all ? 'all' : goalsOf(cube, filter), sort) : [];
  return {
    headline: sentence(found === all ? words.headline(all) : words.headlineSome, {
      n: count(context, found),
      all: count(context, all),
    }),
    heads: sortKeys
      .filter((key) => key !== 'target' || whole.about.next !== null)
      .map((key) => ({
        key,
        label: words.columns[key],
        sortLabel: words.sortBy(words.columns[key]),
        href: links.here({
          own: { sort: writeSort({ key, descending: sort.key === key && !sort.descending }) },
        }),
        sorted: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined,
      })),
    rows: tables ? rowViews(context, tables, ordered.slice(0, most)) : [],
    left: Math.max(0, ordered.length - most),
    searchHref: (text) => links.here({ filter: { ...filter, text } }),
  };
}

/** The rows made last, with the filter and the language that their links carry. */
const made = new WeakMap<Tables, { readonly kept: string; readonly rows: Map<number, RowView> }>();

/** Another order makes no row anew, so that the page only moves them. */
function rowViews(context: Context, tables: Tables, goals: readonly number[]): readonly RowView[] {
  const kept = context.links.goal(0);
  const known = made.get(tables);
  const rows = known?.kept === kept ? known.rows : new Map<number, RowView>();
  made.set(tables, { kept, rows });
  const missing = goals.filter((nr) => !rows.has(nr));
  for (const row of listGoals(tables, missing)) rows.set(row.goal.nr, rowView(context, row));
  return goals.flatMap((nr) => rows.get(nr) ?? []);
}

function rowView(context: Context, row: GoalRow): RowView {
  const { links, m, text, whole } = context;
  const { goal } = row;
  const noOutlook = goal.status === 'discarded' ? text(whole.labels.status.discarded) : m.notStated;
  return {
    nr: goal.nr,
    href: links.goal(goal.nr),
    title: goal.title,
    field: { text: row.field.name, href: links.list(withValues(noFilter, 'fields', [row.field.id])) },
    lead: row.lead.map((department) => ({
      text: department.name,
      href: links.department(department.id),
    })),
    status: goal.status,
    statusLabel: text(whole.labels.status[goal.status]),
    deadline: goal.deadline,
    targets: targetViews(context, row.successors),
    outlook: goal.outlook ? text(whole.labels.outlook[goal.outlook]) : noOutlook,
  };
}
