import { countStatuses, rated, reached } from '../../../analysis/count.ts';
import { isDated } from '../../../analysis/dues.ts';
import { groupByQuarter } from '../../../analysis/groupByQuarter.ts';
import { selectCells } from '../../../analysis/selectCells.ts';
import { share } from '../../../analysis/shares.ts';
import type { PageWords } from '../../../i18n/words.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import { lateGoals } from '../../deadlines/rule.ts';
import type { Context } from '../../shared/context.ts';
import { statusLabel } from '../../shared/stacked.ts';
import { reachedWords } from '../../shared/words.ts';
import { statusCells, statusColumns } from '../statusColumns.ts';
import type { TableWords } from './tableWords.ts';

/** Goals with a date and those without, by status, with the rate that is compared; none where the base is too small. */
export function datedTable(
  context: Context,
  names: { readonly dated: string; readonly undated: string },
  own: PageWords['figures'],
): DataTable {
  const cells = selectCells(context.cube, context.filter);
  const reachedLabel = reachedWords(context);
  return {
    columns: [
      { key: 'due_id', label: own.id, type: 'text' },
      { key: 'due', label: context.m.filter.dimensions.dues, type: 'text' },
      ...statusColumns(context, own, false),
      { key: 'rated', label: own.rated, type: 'number' },
      { key: 'reached', label: reachedLabel, type: 'number' },
      { key: 'reached_share', label: own.share(reachedLabel), type: 'share' },
    ],
    rows: (['dated', 'undated'] as const).map((id) => {
      const counts = countStatuses(cells.filter(({ due }) => isDated(due) === (id === 'dated')));
      const tenths = share(reached(counts), rated(counts));
      return [
        id,
        names[id],
        ...statusCells(counts, false),
        rated(counts),
        reached(counts),
        tenths === null ? null : tenths / 1000,
      ];
    }),
  };
}

/** The goals whose deadline lies before the report's state and whose status is "missed". Needs the tables. */
export function lateTable(context: Context, { figures, m, save }: TableWords): DataTable {
  const { cube, filter, tables, whole } = context;
  const quarters = tables ? groupByQuarter(tables, whole, cube, filter).quarters : [];
  const dated = quarters.flatMap(({ goals }) => goals).filter(({ hit }) => hit);
  return {
    columns: [
      { key: 'nr', label: figures.number, type: 'number' },
      { key: 'title', label: save.goals.columns.title, type: 'text' },
      { key: 'status', label: m.filter.dimensions.statuses, type: 'text' },
      { key: 'deadline', label: save.goals.columns.deadline, type: 'text' },
      { key: 'due_end', label: save.goals.columns.due, type: 'date' },
    ],
    rows: lateGoals(dated)
      .toSorted((a, b) => a.nr - b.nr)
      .map(({ nr, title, status, deadline }) => [
        nr,
        title,
        statusLabel(context, status),
        deadline,
        tables?.goalByNr.get(nr)?.dueEnd ?? null,
      ]),
  };
}
