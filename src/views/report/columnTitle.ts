import type { Language } from '../../model/codes.ts';
import type { TableDescription } from '../../model/dataset.ts';

/** The table of a column that is named alone. */
const usualTable = 'goals';

/**
 * How the package calls a column: `deadline` → `Termin`, `departments.name` → `Stelle`. A name that no table has
 * stands for itself.
 */
export function columnTitle(tables: readonly TableDescription[], name: string, language: Language): string {
  const [table, column] = name.includes('.') ? name.split('.') : [usualTable, name];
  const found = tables
    .find(({ path }) => path === `${table}.csv`)
    ?.columns.find((one) => one.name === column);
  return found?.title[language] ?? name;
}
