import { count, matches, type Cell, type Filter } from '../common/counts.ts';
import type { OverviewData } from '../common/data.ts';
import { followFilter } from '../common/followFilter.ts';
import { patcher } from '../common/patch.ts';
import { valuesOf, type Values } from '../common/values.ts';

type Inline = Omit<OverviewData, 'rows'> & { readonly cells: readonly Cell[] };
const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as Inline;
const all = count(data, data.cells, { fields: new Set(), statuses: new Set() });
const patch = patcher();
/** What was counted for the filters shown before, by their query. */
const counted = new Map<string, Values>();
const squares = [...document.querySelectorAll('.row')].flatMap((row, field) =>
  [...row.querySelectorAll('.squares a')].map((square) => ({
    square,
    field,
    status: Number(square.classList[0]?.slice(1)),
  })),
);

followFilter(data, (filter: Filter, query) => {
  for (const { square, field, status } of squares) {
    square.classList.toggle('dim', !matches(filter, field, status));
  }
  const values = counted.get(query) ?? valuesOf(data, all, count(data, data.cells, filter), filter);
  counted.set(query, values);
  patch(values, query);
});
performance.mark('app-ready');
