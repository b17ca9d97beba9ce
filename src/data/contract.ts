import { outlooks, recurrences, roles, statuses, units } from '../model/codes.ts';
import type { ColumnType } from './tableSchema.ts';

export const tableNames = [
  'goals',
  'fields',
  'departments',
  'responsibilities',
  'successors',
  'targets',
  'stated',
  'notes',
] as const;
export type TableName = (typeof tableNames)[number];

/** What the program must be able to rely on in a column, whatever else the package's own schema demands. */
export interface ColumnContract {
  /** Left out where the cell is kept as it stands. */
  readonly type?: ColumnType;
  /** Never empty. */
  readonly required?: true;
  /** The whole closed list, which the column's categories must name, no more and no fewer. */
  readonly codes?: readonly string[];
  /** Its categories give the wording; which codes there are is the package's affair. */
  readonly labelled?: true;
  /** The table whose key it names. */
  readonly refersTo?: TableName;
}

export interface TableContract {
  /** The column that is the primary key. */
  readonly key?: string;
  readonly columns: Readonly<Record<string, ColumnContract>>;
}

const required = { required: true } as const;

/** The tables and columns that every package has; further ones are allowed, checked and left aside. */
export const contract = {
  goals: {
    key: 'nr',
    columns: {
      nr: { type: 'integer', ...required },
      field: { refersTo: 'fields', ...required },
      title: { type: 'list', ...required },
      responsible: {},
      deadline: {},
      due_start: { type: 'date' },
      due_end: { type: 'date' },
      recurrence: { codes: recurrences, ...required },
      status: { codes: statuses, ...required },
      status_text: {},
      status_notes: { type: 'list' },
      outlook: { codes: outlooks },
      outlook_text: { type: 'list' },
    },
  },
  fields: {
    key: 'id',
    columns: {
      id: required,
      parent: { refersTo: 'fields' },
      name: required,
      concept_pages: {},
      interim_pages: {},
    },
  },
  departments: {
    key: 'id',
    columns: {
      id: required,
      name: required,
      kind: { labelled: true, ...required },
      parent: { refersTo: 'departments' },
    },
  },
  responsibilities: {
    columns: {
      goal: { type: 'integer', refersTo: 'goals', ...required },
      department: { refersTo: 'departments', ...required },
      role: { codes: roles, ...required },
    },
  },
  successors: {
    columns: {
      goal: { type: 'integer', refersTo: 'goals', ...required },
      target: { refersTo: 'targets', ...required },
      objective: {},
      measure: {},
    },
  },
  targets: { key: 'id', columns: { id: required, parent: { refersTo: 'targets' }, name: {} } },
  stated: {
    key: 'id',
    columns: {
      id: required,
      label: required,
      value: { type: 'number', ...required },
      unit: { codes: units, ...required },
      base: { type: 'list' },
      statuses: { type: 'list' },
      outlooks: { type: 'list' },
    },
  },
  notes: {
    columns: {
      goal: { type: 'integer', refersTo: 'goals' },
      column: {},
      source_text: {},
      our_value: {},
      reason: required,
    },
  },
} as const satisfies Record<TableName, TableContract>;

export type ColumnName<Table extends TableName> = keyof (typeof contract)[Table]['columns'] & string;

/** The contract of one table, seen as any table's. */
export function contractOf(table: TableName): TableContract {
  return contract[table];
}
