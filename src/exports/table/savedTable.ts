import type { DataTable } from '../../model/dataTable.ts';

/** One thing that a saved table says of itself. */
export interface Fact {
  /** The machine's name: the same in every language. */
  readonly key: 'title' | 'filter' | 'asOf' | 'source' | 'licence' | 'address';
  readonly label: string;
  readonly value: string;
}

/** A table with what must go with it, so that it can be understood and quoted away from the page. */
export interface SavedTable {
  readonly table: DataTable;
  /** The name of the sheet with the rows, and of the sheet with the facts. */
  readonly sheets: { readonly rows: string; readonly facts: string };
  /** Title, filter, state, source, licences: every key, empty where there is nothing to say. */
  readonly facts: readonly Fact[];
}
