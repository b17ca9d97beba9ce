import type { DataTable } from '../../../model/dataTable.ts';
import { recount } from '../../../model/recount.ts';
import { register, type RegisterRow } from '../../report/register.ts';
import type { Context } from '../../shared/context.ts';
import type { TableWords } from './tableWords.ts';

/** The report's figures beside the same ones counted anew. Needs the tables. */
export function recountTable({ tables }: Context, { data, figures, save }: TableWords): DataTable {
  const { goals = [], stated = [] } = tables?.dataset ?? {};
  return {
    columns: [
      { key: 'id', label: figures.id, type: 'text' },
      { key: 'figure', label: data.figure, type: 'text' },
      { key: 'stated', label: data.stated, type: 'number' },
      { key: 'counted', label: data.counted, type: 'number' },
      { key: 'unit', label: save.columns.unit, type: 'text' },
      { key: 'verdict', label: save.columns.verdict, type: 'text' },
    ],
    rows: stated.map((figure) => {
      const { value } = recount(goals, figure);
      return [
        figure.id,
        figure.label,
        figure.value,
        value,
        figure.unit === 'percent' ? '%' : figures.goals,
        value === figure.value ? data.agrees : data.differs,
      ];
    }),
  };
}

/** The editorial decisions. Needs the tables. */
export function notesTable({ tables }: Context, { data }: TableWords): DataTable {
  return {
    columns: [
      { key: 'goal', label: data.noteGoal, type: 'number' },
      { key: 'column', label: data.noteColumn, type: 'text' },
      { key: 'source_text', label: data.noteSource, type: 'text' },
      { key: 'our_value', label: data.noteOurs, type: 'text' },
      { key: 'reason', label: data.noteReason, type: 'text' },
    ],
    rows: (tables?.dataset.notes ?? []).map(({ goal, column, sourceText, ourValue, reason }) => [
      goal,
      column,
      sourceText || null,
      ourValue || null,
      reason,
    ]),
  };
}

/** What each column of each table of the package is. Needs the tables. */
export function columnsTable({ tables, text }: Context, { data, save }: TableWords): DataTable {
  return {
    columns: [
      { key: 'file', label: save.columns.file, type: 'text' },
      { key: 'column', label: data.column, type: 'text' },
      { key: 'title', label: data.columnTitle, type: 'text' },
      { key: 'type', label: save.columns.type, type: 'text' },
      { key: 'meaning', label: data.columnMeaning, type: 'text' },
    ],
    rows: (tables?.dataset.tables ?? []).flatMap(({ path, columns }) =>
      columns.map(({ name, title, type, description }) => [
        path,
        name,
        text(title),
        type,
        text(description) || null,
      ]),
    ),
  };
}

/** Where the report leads: its figures, departments and targets, each with its goals and its address below the site's root. Needs the tables. */
export function addressesTable(context: Context, { report, figures, save }: TableWords): DataTable {
  const { tables, text, whole } = context;
  const found = tables && register({ ...context, words: report }, tables);
  const below = (href: string) => href.replace(/^(?:#\/|(?:\.{1,2}\/)+)/, '');
  const rowsOf = (kind: string, rows: readonly RegisterRow[] = []) =>
    rows.map(({ id, name, href, goals }) => [kind, id, name, null, goals.join(', '), below(href)]);
  return {
    columns: [
      { key: 'kind', label: save.columns.kind, type: 'text' },
      { key: 'id', label: figures.id, type: 'text' },
      { key: 'name', label: save.columns.name, type: 'text' },
      { key: 'figure', label: report.figure, type: 'text' },
      { key: 'goal_numbers', label: save.columns.goalNumbers, type: 'text' },
      { key: 'address', label: save.columns.path, type: 'text' },
    ],
    rows: [
      ...(found?.figures ?? []).map(({ id, label, figure, href }) => [
        report.figureOf,
        id,
        label,
        figure.text,
        null,
        below(href),
      ]),
      ...rowsOf(report.department, found?.departments),
      ...(whole.about.next ? rowsOf(text(whole.about.next.target), found?.targets) : []),
    ],
  };
}
