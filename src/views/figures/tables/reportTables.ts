import type { DataTable } from '../../../model/dataTable.ts';
import { recount } from '../../../model/recount.ts';
import type { Context } from '../../shared/context.ts';
import type { TableWords } from './tableWords.ts';

/** The report's figures beside the same ones counted anew. Needs the tables. */
export function recountTable({ tables }: Context, { data, figures, save }: TableWords): DataTable {
  const { goals = [], stated = [] } = tables?.dataset ?? {};
  return {
    columns: [
      { key: 'id', label: figures.id, type: 'text' },
      { key: 'figure', label: data.figure, type: 'text' },
      { key: 'stated', label: data.stated, type: 'number' },
      { key: 'counted', label: data.counted, type: 'number' },
      { key: 'unit', label: save.columns.unit, type: 'text' },
      { key: 'verdict', label: save.columns.verdict, type: 'text' },
    ],
    rows: stated.map((figure) => {
      const { value } = recount(goals, figure);
      return [
        figure.id,
        figure.label,
        figure.value,
        value,
        figure.unit === 'percent' ? '%' : figures.goals,
        value === figure.value ? data.agrees : data.differs,
      ];
    }),
  };
}

/** The editorial decisions. Needs the tables. */
export function notesTable({ tables }: Context, { data }: TableWords): DataTable {
  return {
    columns: [
      { key: 'goal', label: data.noteGoal, type: 'number' },
      { key: 'column', label: data.noteColumn, type: 'text' },
      { key: 'source_text', label: data.noteSource, type: 'text' },
      { key: 'our_value', label: data.noteOurs, type: 'text' },
      { key: 'reason', label: data.noteReason, type: 'text' },
    ],
    rows: (tables?.dataset.notes ?? []).map(({ goal, column, sourceText, ourValue, reason }) => [
      goal,
      column,
      sourceText || null,
      ourValue || null,
      reason,
    ]),
  };
}
