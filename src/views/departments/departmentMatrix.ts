import { countByField } from '../../analysis/countByField.ts';
import { countMatrix } from '../../analysis/countMatrix.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { MatrixHead, MatrixRow } from '../../charts/matrix.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { toggled, withValues, type Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart } from '../shared/numberPart.ts';
import { opened } from '../shared/stacked.ts';
import { count } from '../shared/words.ts';
import type { Counted } from './counted.ts';

export interface DepartmentMatrix {
  readonly lead: Sentence;
  readonly heads: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly foot: Pick<MatrixRow, 'name' | 'cells' | 'all'>;
}

/** More columns can't be read side by side: the smallest fields then stand together in the last one. */
const mostColumns = 12;
/** More rows are no longer read: the bars above have them all. */
const mostRows = 60;

/** Goals by department and top field; `null` where there is nothing to compare. */
export function departmentMatrix(
  context: Context,
  words: PageWords['departments'],
  counted: Counted,
): DepartmentMatrix | null {
  const { cube, links } = context;
  const columns = columnsOf(context, words, counted.only);
  if (columns.length === 0 || counted.rows.length === 0) return null;
  const shown = counted.rows.toSorted((a, b) => b.goals - a.goals).slice(0, mostRows);
  const rows = counted.rows.filter((row) => shown.includes(row));
  const ids = columns.map((column) => column.fields);
  const cellsOf = (only: Filter, numbers: readonly number[]) =>
    numbers.map((goals, i) => ({
      goals,
      ...opened(context, goals, goals > 0 ? narrow(cube, only, 'fields', ids[i] ?? []) : null),
    }));
  const numbers = countMatrix(
    cube,
    rows.map((row) => row.only),
    ids,
  );
  return {
    lead: [
      ...sentence(words.matrixLead(counted.mentions), {
        goals: goalsPart(context, counted.goals, counted.only),
        mentions: count(context, counted.mentions),
      }),
      ...(rows.length < counted.rows.length
        ? sentence(` ${words.matrixMore}`, {
            n: count(context, rows.length),
            all: count(context, counted.rows.length),
          })
        : []),
    ],
    heads: columns.map(({ head }) => head),
    rows: rows.map((row, i) => ({
      id: row.department.id,
      name: row.department.name,
      href: links.department(row.department.id),
      chosen: false,
      cells: cellsOf(row.only, numbers[i] ?? []),
      all: opened(context, row.goals, row.only),
    })),
    foot: {
      name: words.matrixFoot,
      cells: cellsOf(counted.only, countMatrix(cube, [counted.only], ids)[0] ?? []),
      all: opened(context, counted.goals, counted.only),
    },
  };
}

/** The top fields with goals, in the report's order; what is too much for the page together at the end. */
function columnsOf(context: Context, words: PageWords['departments'], only: Filter) {
  const { cube, filter, links } = context;
  const rows = countByField(cube, only).filter((row) => row.goals > 0);
  const large =
    rows.length > mostColumns ? rows.toSorted((a, b) => b.goals - a.goals).slice(0, mostColumns - 1) : rows;
  const rest = rows.filter((row) => !large.includes(row)).map((row) => row.field.id);
  const own = rows
    .filter((row) => large.includes(row))
    .map(({ field: { id, name } }) => ({
      fields: [id],
      head: {
        id,
        name,
        href: links.here({ filter: toggled(filter, 'fields', id) }),
        chosen: filter.fields.includes(id),
      },
    }));
  if (rest.length === 0) return own;
  const href = links.here({ filter: withValues(filter, 'fields', rest) });
  const name = plain(sentence(words.matrixRest, {}));
  return [...own, { fields: rest, head: { id: '', name, href, chosen: false } }];
}
