import type { Tables } from '../../analysis/tables.ts';
import { columnTitle } from './columnTitle.ts';
import type { ReportContext } from './reportContext.ts';

/** How the rows of a goal's table, or the columns of a sheet, are called: by the words of the package. */
export interface RowNames {
  readonly title: string;
  readonly responsible: string;
  readonly deadline: string;
  readonly status: string;
  readonly outlook: string;
  readonly notes: string;
}

export function rowNames(context: ReportContext, { dataset }: Tables): RowNames {
  const { language, m, text, whole, words } = context;
  const title = (column: string) => columnTitle(dataset.tables, column, language);
  return {
    title: title('title'),
    responsible: title('responsible'),
    deadline: title('deadline'),
    status: m.asOf(text(whole.about.asOf)),
    outlook: title('outlook'),
    notes: words.notes,
  };
}
