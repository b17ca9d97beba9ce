import { loadPageWords } from '../../../i18n/loadWords.ts';
import type { Language } from '../../../model/codes.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import type { Context } from '../../shared/context.ts';
import { flowMatrixTable, measuresTable } from './continuationTables.ts';
import { departmentMatrixTable, pairsTable } from './departmentTables.ts';
import { notesTable, recountTable } from './reportTables.ts';
import type { TableWords } from './tableWords.ts';

interface BareTable {
  readonly title: (words: TableWords) => string;
  readonly table: (context: Context, words: TableWords) => DataTable;
  /** It is about the report: no filter changes it, and it needs the rows. */
  readonly ofReport?: true;
}

/** The tables that belong to no picture, under the names that they have in files. */
const tables = {
  'zustaendigkeit-felder': { title: (words) => words.departments.matrix, table: departmentMatrixTable },
  zusammenarbeit: { title: (words) => words.departments.pairs, table: pairsTable },
  'fortschreibung-felder': { title: (words) => words.continuation.tableCaption, table: flowMatrixTable },
  massnahmen: { title: (words) => words.continuation.targetsTitle, table: measuresTable },
  nachrechnung: { title: (words) => words.data.recount, table: recountTable, ofReport: true },
  anmerkungen: { title: (words) => words.data.notes, table: notesTable, ofReport: true },
} satisfies Readonly<Record<string, BareTable>>;
export type BareTableId = keyof typeof tables;
export const bareTableIds = Object.keys(tables) as BareTableId[];

const byId: Readonly<Record<string, BareTable>> = tables;

export function isBareTable(id: string): id is BareTableId {
  return id in tables;
}

/** Whether it is about the report itself. */
export function isOfReport(id: string): boolean {
  return byId[id]?.ofReport ?? false;
}

/** Loads the words of a table, for contexts in this language. */
export async function loadBareTable(
  id: BareTableId,
  language: Language,
): Promise<(context: Context) => { title: string; table: DataTable }> {
  const [continuation, data, departments, figures, save] = await Promise.all([
    loadPageWords('continuation', language),
    loadPageWords('data', language),
    loadPageWords('departments', language),
    loadPageWords('figures', language),
    loadPageWords('save', language),
  ]);
  const { title, table }: BareTable = tables[id];
  return (context) => {
    const words = { continuation, data, departments, figures, save, m: context.m };
    return { title: title(words), table: table(context, words) };
  };
}
