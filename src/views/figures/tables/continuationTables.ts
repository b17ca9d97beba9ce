import { countFlow, endKey, endsOf } from '../../../analysis/countFlow.ts';
import { groupMeasures } from '../../../analysis/groupMeasures.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import { treeOf } from '../../../model/tree.ts';
import { endName } from '../../continuation/ends.ts';
import type { Context } from '../../shared/context.ts';
import { targetName } from '../../shared/words.ts';
import type { TableWords } from './tableWords.ts';

/** Goals of the filter by top field and by where they go. */
export function flowMatrixTable(context: Context, { continuation, figures, m }: TableWords): DataTable {
  const { cube, filter, whole } = context;
  const flow = countFlow(cube, filter);
  const ends = endsOf(whole);
  const sum = (rows: typeof flow) => rows.reduce((all, { goals }) => all + goals, 0);
  return {
    columns: [
      { key: 'field_id', label: figures.number, type: 'text' },
      { key: 'field', label: m.filter.dimensions.fields, type: 'text' },
      ...ends.map((end) => ({
        key: `end_${endKey(end)}`,
        label: endName({ ...context, words: continuation }, end),
        type: 'number' as const,
      })),
      { key: 'goals', label: figures.goals, type: 'number' },
    ],
    rows: treeOf(whole.fields).roots.map(({ id, name }) => {
      const own = flow.filter(({ field }) => field === id);
      const cells = ends.map((end) => sum(own.filter((row) => endKey(row.end) === endKey(end))));
      return [id, name, ...cells, sum(own)];
    }),
  };
}

/** The measures of the next concept in which goals of the filter go on. */
export function measuresTable(context: Context, { figures, m, save }: TableWords): DataTable {
  const { columns } = save;
  return {
    columns: [
      { key: 'target_id', label: figures.number, type: 'text' },
      { key: 'target', label: m.filter.dimensions.targets, type: 'text' },
      { key: 'objective', label: columns.objective, type: 'text' },
      { key: 'measure', label: columns.measure, type: 'text' },
      { key: 'goals', label: figures.goals, type: 'number' },
      { key: 'goal_numbers', label: columns.goalNumbers, type: 'text' },
    ],
    rows: groupMeasures(context.cube, context.filter).flatMap(({ measures }) =>
      measures.map(({ target, objective, measure, goals }) => [
        target.id,
        targetName(context, target),
        objective || null,
        measure || null,
        goals.length,
        goals.join(', '),
      ]),
    ),
  };
}
