import type { Tables } from '../../../analysis/tables.ts';
import type { PageWords } from '../../../i18n/words.ts';
import { statuses } from '../../../model/codes.ts';
import type { DataCell, DataColumn, DataTable } from '../../../model/dataTable.ts';
import { treeOf, type Tree } from '../../../model/tree.ts';
import { columnTitle } from '../../report/columnTitle.ts';
import type { GoalEntry } from '../../report/goalEntry.ts';
import type { ChapterPart } from '../../report/report.ts';
import type { Context } from '../../shared/context.ts';

/** Between the entries of one cell: as in the package. */
const between = ' | ';
const join = (entries: readonly string[]) => entries.join(between) || null;

/**
 * Everything that the report says of its goals, a row a goal: its wording, and beside it what the data read it as. By
 * status, then number.
 */
export function goalRecords(
  context: Context,
  tables: Tables,
  chapters: readonly ChapterPart[],
  { columns }: PageWords['save'],
): DataTable {
  const fields = treeOf(tables.dataset.fields);
  // The package's own columns are called as it calls them.
  const own = (key: string, type: DataColumn['type'] = 'text'): DataColumn => ({
    key,
    label: columnTitle(tables.dataset.tables, key, context.language),
    type,
  });
  const rows = chapters
    .flatMap(({ name, goals }) => goals.map((entry) => ({ chapter: name, entry })))
    .sort(({ entry: a }, { entry: b }) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || a.nr - b.nr); // prettier-ignore
  return {
    columns: [
      own('nr', 'number'),
      own('title'),
      { key: 'chapter', label: columns.chapter, type: 'text' },
      { key: 'field_id', label: `${own('field').label}, ${own('nr').label}`, type: 'text' },
      own('field'),
      own('responsible'),
      { key: 'departments', label: columns.readResponsible, type: 'text' },
      own('deadline'),
      own('due_start', 'date'),
      own('due_end', 'date'),
      own('recurrence'),
      own('status'),
      own('status_text'),
      own('status_notes'),
      own('outlook'),
      own('outlook_text'),
      { key: 'targets', label: context.m.filter.dimensions.targets, type: 'text' },
      { key: 'notes', label: columns.notes, type: 'text' },
    ],
    rows: rows.map(({ chapter, entry }) => cellsOf(context, tables, fields, chapter, entry)),
  };
}

function cellsOf(
  { text, whole }: Context,
  { goalByNr }: Tables,
  fields: Tree<{ readonly id: string; readonly parent: string | null; readonly name: string }>,
  chapter: string,
  entry: GoalEntry,
): readonly DataCell[] {
  const goal = goalByNr.get(entry.nr);
  if (!goal) throw new Error(`no goal ${entry.nr}`);
  return [
    goal.nr,
    join(goal.title),
    chapter,
    goal.field,
    fields.get(goal.field).name,
    goal.responsible || null,
    join(entry.departments.map(({ role, names }) => `${role}: ${names.map(({ name }) => name).join('; ')}`)),
    goal.deadline || null,
    goal.dueStart,
    goal.dueEnd,
    text(whole.labels.recurrence[goal.recurrence]),
    entry.statusLabel,
    goal.statusText || null,
    join(goal.statusNotes),
    entry.outlookLabel || null,
    join(goal.outlookText),
    join(entry.targets.map(({ name, measures }) => `${name}: ${measures}`)),
    join(entry.notes.map(({ what, reason }) => `${what} ${reason}`)),
  ];
}
