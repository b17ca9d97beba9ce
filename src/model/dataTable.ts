/** What the cells of a column are: a `share` is a number from 0 to 1. */
export type ColumnType = 'text' | 'number' | 'share' | 'date';

export interface DataColumn {
  /** The machine's name of the column: stable, the same in every language. */
  readonly key: string;
  /** What people read above it. */
  readonly label: string;
  readonly type: ColumnType;
}

/** A cell: a `date` is text as `2016-12-31`; `null` is stated nowhere, and stays empty. */
export type DataCell = string | number | null;

/** Rows to be saved or copied: what a picture shows, or the list behind it. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** As many cells a row as there are columns, in their order. */
  readonly rows: readonly (readonly DataCell[])[];
}
