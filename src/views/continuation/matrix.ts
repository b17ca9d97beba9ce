import { countFlow, endFilter, endKey, endsOf, sumFlow, type FlowRow } from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { Part } from '../../i18n/sentence.ts';
import { noFilter, type Filter } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { numberPart } from '../shared/numberPart.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { endName, isChosen } from './ends.ts';

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly cells: readonly Part[];
  readonly all: Part;
}

/** The flow as a table: field × end with both sums, of all goals; what the filter names is washed. */
export interface Matrix {
  readonly ends: readonly { readonly key: string; readonly name: string; readonly chosen: boolean }[];
  readonly rows: readonly MatrixRow[];
  readonly sums: readonly Part[];
  readonly all: Part;
}

export function flowMatrix(context: ContinuationContext): Matrix {
  const { whole, filter } = context;
  const flow = countFlow(whole, noFilter);
  const ends = endsOf(whole);
  const cell = (rows: readonly FlowRow[], only: Filter | null): Part => {
    const goals = sumFlow(rows);
    return goals === 0 ? { text: '–' } : numberPart(context, goals, exactFilter(whole, goals, only));
  };
  return {
    ends: ends.map((end) => ({
      key: endKey(end),
      name: endName(context, end),
      chosen: isChosen(context, end),
    })),
    rows: treeOf(whole.fields).roots.map(({ id, name }) => {
      const rows = flow.filter((row) => row.field === id);
      const only = narrow(whole, noFilter, 'fields', [id]);
      return {
        id,
        name,
        chosen: filter.fields.includes(id),
        cells: ends.map((end) =>
          cell(
            rows.filter((row) => endKey(row.end) === endKey(end)),
            only && endFilter(whole, only, end),
          ),
        ),
        all: cell(rows, only),
      };
    }),
    sums: ends.map((end) =>
      cell(
        flow.filter((row) => endKey(row.end) === endKey(end)),
        endFilter(whole, noFilter, end),
      ),
    ),
    all: cell(flow, noFilter),
  };
}
