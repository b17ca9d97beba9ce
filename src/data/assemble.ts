import { outlooks, statuses } from '../model/codes.ts';
import type { Dataset, Goal, Responsibility, StatedFigure } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { splitList } from './cellTypes.ts';
import type { ColumnName, TableName } from './contract.ts';
import { type Descriptor, descriptorFile, describeTables, labelsOf } from './descriptor.ts';
import type { Table } from './table.ts';

/** Makes the dataset of tables that were found without fault. Adds to `problems` what no schema can say. */
export function assemble(
  descriptor: Descriptor,
  tables: ReadonlyMap<string, Table>,
  problems: Problem[],
): Dataset {
  const dataset: Dataset = {
    about: descriptor.about,
    labels: labelsOf(descriptor),
    introduction: descriptor.introduction,
    tables: describeTables(descriptor),
    goals: rowsOf(tables, 'goals', (cell): Goal => ({
      nr: Number(cell('nr')),
      field: cell('field'),
      title: splitList(cell('title')),
      responsible: cell('responsible'),
      deadline: cell('deadline'),
      dueStart: cell('due_start') || null,
      dueEnd: cell('due_end') || null,
      recurrence: cell('recurrence') as Goal['recurrence'],
      status: cell('status') as Goal['status'],
      statusText: cell('status_text'),
      statusNotes: splitList(cell('status_notes')),
      outlook: (cell('outlook') || null) as Goal['outlook'],
      outlookText: splitList(cell('outlook_text')),
    })),
    fields: rowsOf(tables, 'fields', (cell) => ({
      id: cell('id'),
      parent: cell('parent') || null,
      name: cell('name'),
      conceptPages: cell('concept_pages'),
      interimPages: cell('interim_pages'),
    })),
    departments: rowsOf(tables, 'departments', (cell) => ({
      id: cell('id'),
      name: cell('name'),
      kind: cell('kind'),
      parent: cell('parent') || null,
    })),
    responsibilities: rowsOf(tables, 'responsibilities', (cell) => ({
      goal: Number(cell('goal')),
      department: cell('department'),
      role: cell('role') as Responsibility['role'],
    })),
    successors: rowsOf(tables, 'successors', (cell) => ({
      goal: Number(cell('goal')),
      target: cell('target'),
      objective: cell('objective'),
      measure: cell('measure'),
    })),
    targets: rowsOf(tables, 'targets', (cell) => ({
      id: cell('id'),
      parent: cell('parent') || null,
      name: cell('name'),
    })),
    stated: rowsOf(tables, 'stated', (cell): StatedFigure => ({
      id: cell('id'),
      label: cell('label'),
      value: Number(cell('value')),
      unit: cell('unit') as StatedFigure['unit'],
      base: splitList(cell('base')) as StatedFigure['base'][number][],
      statuses: splitList(cell('statuses')) as StatedFigure['statuses'][number][],
      outlooks: splitList(cell('outlooks')) as StatedFigure['outlooks'][number][],
    })),
    notes: rowsOf(tables, 'notes', (cell) => ({
      goal: cell('goal') === '' ? null : Number(cell('goal')),
      column: cell('column'),
      sourceText: cell('source_text'),
      ourValue: cell('our_value'),
      reason: cell('reason'),
    })),
  };
  checkStatedCodes(dataset.stated, tables.get('stated')?.file ?? '', problems);
  checkIntroduction(dataset, problems);
  if (dataset.targets.length > 0 && dataset.about.next === null) {
    problems.push({
      code: 'descriptor',
      file: descriptorFile,
      column: 'zielspiegel.next',
      expected: 'object',
    });
  }
  return dataset;
}

type CellOf<Name extends TableName> = (column: ColumnName<Name>) => string;

/** Turns each row of a table into what `read` makes of its cells. */
function rowsOf<Name extends TableName, Row>(
  tables: ReadonlyMap<string, Table>,
  name: Name,
  read: (cell: CellOf<Name>) => Row,
): Row[] {
  const table = tables.get(name);
  if (!table) throw new Error(`no table ${name}`);
  const index = new Map(table.schema.columns.map((column, i) => [column.name, i]));
  return table.rows.map(({ cells }) => read((column) => cells[index.get(column) ?? -1] ?? ''));
}

/** A figure that the introduction names must be one of the stated ones, else it could not be recomputed. */
function checkIntroduction({ introduction, stated }: Dataset, problems: Problem[]): void {
  const known = stated.map(({ id }) => id);
  for (const [i, paragraph] of introduction.entries()) {
    for (const [value, id = ''] of paragraph.matchAll(/\{([\w-]+)\}/g)) {
      if (known.includes(id)) continue;
      const column = `zielspiegel.introduction[${i}]`;
      problems.push({ code: 'descriptor', file: descriptorFile, column, value, expected: known.join(' | ') });
    }
  }
}

/** The standard's categories do not reach into a list, so the codes in the queries are checked here. */
function checkStatedCodes(stated: readonly StatedFigure[], file: string, problems: Problem[]): void {
  for (const [i, figure] of stated.entries()) {
    const check = (column: string, codes: readonly string[], known: readonly string[]): void => {
      for (const value of codes.filter((code) => !known.includes(code))) {
        problems.push({ code: 'category', file, row: i + 2, column, value, expected: known.join(' | ') });
      }
    };
    check('base', figure.base, statuses);
    check('statuses', figure.statuses, statuses);
    check('outlooks', figure.outlooks, outlooks);
  }
}
