import { mostShown, type ListData, type ListRow } from '../shared/data.ts';
import { cellHtml, followSort } from '../shared/listHtml.ts';
import { orderer } from '../shared/order.ts';

const { ranks } = JSON.parse(document.getElementById('data')?.textContent ?? '') as {
  readonly ranks: ListData['rows'][number]['ranks'][] | null;
};
const body = document.querySelector('tbody') as HTMLElement;
const rowElements = [...body.children] as HTMLTableRowElement[];

/** All rows are there: they change their places. */
function moveRows(all: readonly (readonly number[])[]): void {
  const order = orderer(all, mostShown);
  followSort((sort) => body.append(...order(sort).map((place) => rowElements[place] as Element)));
}

/** More goals than rows: the rows stay, and each takes over another goal, cell by cell where it differs. */
async function patchRows(): Promise<void> {
  const { rows } = (await (await fetch('list.json')).json()) as ListData;
  const order = orderer(
    rows.map((row) => row.ranks),
    mostShown,
  );
  const shown = rows.slice(0, mostShown);
  followSort((sort) => {
    order(sort).forEach((place, i) => {
      const row = rows[place];
      const element = rowElements[i];
      if (row && element) patchRow(element, row, shown[i]);
      if (row) shown[i] = row;
    });
  });
}

function patchRow(
  element: HTMLTableRowElement,
  { cells, status }: ListRow,
  before: ListRow | undefined,
): void {
  const write = [
    cellHtml.nr,
    cellHtml.lines,
    cellHtml.field,
    cellHtml.links,
    (label: string) => cellHtml.status(status, label),
    null,
    cellHtml.links,
  ];
  cells.forEach((text, column) => {
    const cell = element.cells[column];
    if (!cell || before?.cells[column] === text) return;
    const html = write[column];
    const line = cell.firstElementChild;
    if (!html) cell.textContent = text;
    else if (column === 1 && line && !cell.children[1] && !text.includes('\n')) line.textContent = text;
    else cell.innerHTML = html(text);
  });
}

if (ranks) moveRows(ranks);
else await patchRows();
performance.mark('app-ready');
