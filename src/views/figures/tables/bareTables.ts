import { loadPageWords } from '../../../i18n/loadWords.ts';
import { plain } from '../../../i18n/sentence.ts';
import type { PageWords } from '../../../i18n/words.ts';
import type { Language } from '../../../model/codes.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import { deadlines } from '../../deadlines/deadlines.ts';
import type { Context } from '../../shared/context.ts';
import { flowMatrixTable, measuresTable } from './continuationTables.ts';
import { pairsTable, partnersTable } from './departmentTables.ts';
import { lateTable } from './dueTables.ts';
import { addressesTable, columnsTable, notesTable, recountTable } from './reportTables.ts';
import type { TableWords } from './tableWords.ts';

interface BareTable {
  readonly title: (words: TableWords, context: Context) => string;
  readonly table: (context: Context, words: TableWords) => DataTable;
  /** It needs the tables. */
  readonly ofRows?: true;
  /** It is about the report: no filter changes it, and it needs the tables. */
  readonly ofReport?: true;
}

/** The tables that belong to no picture, under the names that they have in files. */
const tables = {
  zusammenarbeit: { title: (words) => words.departments.pairs, table: pairsTable },
  partner: { title: (words) => words.department.withCaption, table: partnersTable, ofRows: true },
  'fristen-abgelaufen': {
    title: (words, context) => plain(deadlines(context, words.deadlines).rule.title),
    table: lateTable,
    ofRows: true,
  },
  'fortschreibung-felder': { title: (words) => words.continuation.tableCaption, table: flowMatrixTable },
  massnahmen: { title: (words) => words.continuation.targetsTitle, table: measuresTable },
  nachrechnung: { title: (words) => words.data.recount, table: recountTable, ofReport: true },
  anmerkungen: { title: (words) => words.data.notes, table: notesTable, ofReport: true },
  spalten: { title: (words) => words.data.allColumns, table: columnsTable, ofReport: true },
  'bericht-adressen': { title: (words) => words.report.register, table: addressesTable, ofReport: true },
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

/** Whether its context needs the tables. */
export function isOfRows(id: string): boolean {
  return isOfReport(id) || (byId[id]?.ofRows ?? false);
}

/** Loads the words of a table, for contexts in this language. */
export async function loadBareTable(
  id: BareTableId,
  language: Language,
): Promise<(context: Context) => { title: string; table: DataTable }> {
  const page = <P extends keyof PageWords>(name: P) => loadPageWords(name, language);
  const [continuation, data, deadlines, department, departments, figures, report, save] = await Promise.all([
    page('continuation'),
    page('data'),
    page('deadlines'),
    page('department'),
    page('departments'),
    page('figures'),
    page('report'),
    page('save'),
  ]);
  const { title, table }: BareTable = tables[id];
  return (context) => {
    const words = {
      ...{ continuation, data, deadlines, department, departments, figures, report, save },
      m: context.m,
    };
    return { title: title(words, context), table: table(context, words) };
  };
}
