import { countByField } from '../../analysis/countByField.ts';
import type { Cube, GoalMark } from '../../analysis/cube.ts';
import { matchCells } from '../../analysis/matchCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import { rememberedOf } from '../../analysis/remembered.ts';
import type { MosaicRow } from '../../charts/mosaic.ts';
import { statuses } from '../../model/codes.ts';
import { noFilter, toggled } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { count } from '../shared/words.ts';
import type { OverviewContext } from './overviewContext.ts';

/** Every goal in its field's row; those outside the filter keep their place, dimmed. */
export function mosaicRows(context: OverviewContext, numbered: boolean): readonly MosaicRow[] {
  const { cube, whole, filter, links, m, text, words } = context;
  const matches = matchCells(cube, filter);
  const hits = new Set(cube.marks.map((mark) => mark.nr));
  const rows = countByField(cube, filter);
  const marksOf = marksByField(whole);
  return countByField(whole, noFilter).map((row, i): MosaicRow => {
    const id = row.field.id;
    const matching = rows[i]?.goals ?? 0;
    const only = narrow(cube, filter, 'fields', [id]);
    const marks = marksOf.get(id) ?? [];
    const ordered = numbered ? marks.toSorted((a, b) => a.nr - b.nr) : marks;
    return {
      id,
      name: row.field.name,
      href: links.here({ filter: toggled(filter, 'fields', id) }),
      chosen: filter.fields.includes(id),
      count: (matching === row.goals ? words.fieldGoals(row.goals) : words.fieldSome)
        .replace('{n}', count(context, matching))
        .replace('{all}', count(context, row.goals)),
      countHref: matching > 0 && only ? links.list(only) : null,
      squares: ordered.map((mark) => {
        const status = whole.cells[mark.cell]?.status ?? 'discarded';
        return {
          nr: mark.nr,
          status,
          label: words.square(count(context, mark.nr), text(whole.labels.status[status]), mark.title),
          href: links.goal(mark.nr),
          dimmed: !(matches[mark.cell] && hits.has(mark.nr)),
        };
      }),
    };
  });
}

/** The goals of each top field, by status and number. */
const marksByField = rememberedOf(
  ({ fields, cells, marks }: Cube): ReadonlyMap<string, readonly GoalMark[]> => {
    const tree = treeOf(fields);
    const found = new Map<string, GoalMark[]>(tree.roots.map(({ id }) => [id, []]));
    const rank = ({ cell }: GoalMark) => statuses.indexOf(cells[cell]?.status ?? 'discarded');
    for (const mark of marks.toSorted((a, b) => rank(a) - rank(b) || a.nr - b.nr))
      found.get(tree.rootOf(cells[mark.cell]?.field ?? '').id)?.push(mark);
    return found;
  },
);

/** The status table is as high as seven rows and leaves the width of so many squares beside it. */
const cornerRows = 7;
const cornerSquares = 17;

/** Whether the free corner at the bottom right is large enough for the status table. */
export function hasCorner(rows: readonly MosaicRow[]): boolean {
  return (
    rows.length >= cornerRows && rows.slice(-cornerRows).every((row) => row.squares.length <= cornerSquares)
  );
}
