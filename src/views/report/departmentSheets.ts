import type { PageWords } from '../../i18n/words.ts';
import { withValues } from '../../model/filter.ts';
import { makeContext, type Context } from '../shared/context.ts';
import { report, type Sheet } from './report.ts';

/** How an address asks for a sheet of each department: `als=stellen`. */
export const byDepartment = 'stellen';

/** The address of a sheet of each department, under the filter in force. */
export function sheetsHref({ links }: Context): string {
  return links.here({ own: { als: byDepartment } });
}

export interface DepartmentSheet {
  /** The id of the sheet in the page. */
  readonly id: string;
  /** The sheet's own: its links keep its department. */
  readonly context: Context;
  readonly page: Sheet;
}

/** A sheet for every department that has goals under the filter in force; of the chosen ones, where it names some. */
export function departmentSheets(context: Context, words: PageWords['report']): readonly DepartmentSheet[] {
  const { filter, query, whole } = context;
  const chosen = new Set(filter.departments);
  return whole.departments
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .flatMap(({ id }) => {
      const own = makeContext({
        ...context,
        query: { ...query, filter: withValues(filter, 'departments', [id]), own: {} },
      });
      const page = report(own, words, `${id}-`);
      return page?.kind === 'sheet' && page.chapters.length > 0
        ? [{ id: `sheet-${id}`, context: own, page }]
        : [];
    });
}
