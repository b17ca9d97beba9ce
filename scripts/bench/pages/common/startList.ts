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
  document.body.insertAdjacentHTML('beforeend', listHtml(data, ''));
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

/** Where libraries draw the rows themselves: each is as high as ours are on average. */
export const rowHeight = 92;
/** Left edges and widths of the columns in px. */
export const edges = [0, 72, 372, 540, 740, 900, 1060] as const;
const widths = [64, 292, 160, 192, 152, 152, 124] as const;
/** The average of the letters, in px. */
const letterWidth = 6.5;

/** The text of a cell in lines that fit its column: none of the libraries breaks a line at the words. */
export function linesOf({ cells }: ListRow, column: number): string {
  const most = (widths[column] ?? 0) / letterWidth;
  const lines = (cells[column] ?? '').split('\n').map((paragraph) => {
    let length = 0;
    return paragraph
      .split(' ')
      .map((word, i) => {
        length += word.length + 1;
        if (i === 0 || length <= most) return i === 0 ? word : ` ${word}`;
        length = word.length;
        return `\n${word}`;
      })
      .join('');
  });
  return lines.join('\n');
}
