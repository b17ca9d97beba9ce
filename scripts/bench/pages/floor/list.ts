import { mostShown, type ListData, type ListRow } from '../common/data.ts';
import { followSort, rowHtml } from '../common/listHtml.ts';
import { orderer } from '../common/order.ts';

const { ranks } = JSON.parse(document.getElementById('data')?.textContent ?? '') as {
  readonly ranks: ListRow['ranks'][] | null;
};
const body = document.querySelector('tbody') as HTMLElement;

/** All rows are there: they change their places. */
function moveRows(all: readonly ListRow['ranks'][]): void {
  const rows = [...body.children];
  const order = orderer(all, mostShown);
  followSort((sort) => body.append(...order(sort).map((place) => rows[place] as Element)));
}

/** More goals than rows: those shown are written anew. */
async function writeRows(): Promise<void> {
  const { rows } = (await (await fetch('list.json')).json()) as ListData;
  const order = orderer(
    rows.map((row) => row.ranks),
    mostShown,
  );
  followSort((sort) => {
    body.innerHTML = order(sort)
      .map((place) => rowHtml(rows[place] as ListRow))
      .join('');
  });
}

if (ranks) moveRows(ranks);
else await writeRows();
performance.mark('app-ready');
