import { mostShown, type ListData, type ListRow } from './data.ts';
import { followSort, listHtml } from './listHtml.ts';
import { orderer } from './order.ts';

/**
 * The list around what draws its rows: loads the goals, follows the sort. `prepare` gets the element below the heads
 * and returns what draws rows into it: all these pages get the rows in order, and no more than are shown.
 */
export async function startList(
  prepare: (
    place: HTMLElement,
    heads: readonly string[],
  ) => (rows: readonly ListRow[]) => void | Promise<void>,
  into: 'tbody' | '#below',
): Promise<void> {
  const data = (await (await fetch('list.json')).json()) as ListData;
  document.body.insertAdjacentHTML('beforeend', listHtml(data, data.rows.length, ''));
  const draw = prepare(document.querySelector<HTMLElement>(into) as HTMLElement, data.heads);
  const order = orderer(
    data.rows.map((row) => row.ranks),
    mostShown,
  );
  const show = (places: readonly number[]) => draw(places.map((place) => data.rows[place] as ListRow));
  await show(order({ column: 0, descending: false }));
  followSort((sort) => void show(order(sort)));
  performance.mark('app-ready');
}

/** Where libraries draw the rows themselves: one line a goal, each column cut at its width. */
export const lineHeight = 32;
/** Left edges and widths of the columns in px. */
export const edges = [0, 72, 372, 540, 740, 900, 1060] as const;
export const widths = [64, 292, 160, 192, 152, 152, 124] as const;
