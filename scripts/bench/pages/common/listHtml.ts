import type { ListData, ListRow } from './data.ts';
import { escape, framed } from './frame.ts';
import { iconHtml } from './icons.ts';
import { format } from './values.ts';
import type { Sort } from './order.ts';

const cellHtml = {
  nr: (nr: string) => `<a href="ziele/${nr}/">${nr}</a>`,
  field: (name: string) => `<a href="?feld=${encodeURIComponent(name)}">${escape(name)}</a>`,
  lines: (lines: string) =>
    lines
      .split('\n')
      .map((line) => `<p>${escape(line)}</p>`)
      .join(''),
  links: (lines: string) =>
    lines
      .split('\n')
      .map((line) => `<p><a href="?stelle=${encodeURIComponent(line)}">${escape(line)}</a></p>`)
      .join(''),
  status: (status: number, label: string) =>
    `<svg class="s${status}" width="18" height="18"><rect width="18" height="18"/>${iconHtml(status, 4, 4, 0.8333)}</svg><b>${label}</b>`,
};

/** A row of the list as our page has it: number and field as links, the departments too, the status with its icon. */
export function rowHtml({ cells, status }: ListRow): string {
  const [nr = '', title = '', field = '', departments = '', label = '', due = '', target = ''] = cells;
  return `<tr><th scope="row">${cellHtml.nr(nr)}</th><td>${cellHtml.lines(title)}</td><td>${cellHtml.field(field)}</td><td>${cellHtml.links(departments)}</td><td>${cellHtml.status(status, label)}</td><td>${escape(due)}</td><td>${cellHtml.links(target)}</td></tr>`;
}

/** The page of the list with the given rows, and below them a place where a library may draw its own. */
export function listHtml(
  { frame, heads }: Pick<ListData, 'frame' | 'heads'>,
  rows: string,
  className = 'list',
): string {
  const links = heads.map(
    (head, column) => `<th scope="col"><a data-sort="${column}" href="?sort=${column}">${head}</a></th>`,
  );
  const main = `<h1>${format(frame.goals)} Ziele im Wortlaut</h1><table class="${className}"><thead><tr>${links.join('')}</tr></thead><tbody>${rows}</tbody></table><div id="below"></div>`;
  return framed(frame, main);
}

/** Orders by the column whose head is clicked, and the other way round at the second click. */
export function followSort(update: (sort: Sort) => void): void {
  let sort: Sort = { column: 0, descending: false };
  const heads = [...document.querySelectorAll('thead th')];
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-sort]');
    if (!link) return;
    event.preventDefault();
    const column = Number(link.dataset.sort);
    heads[sort.column]?.removeAttribute('aria-sort');
    sort = { column, descending: sort.column === column && !sort.descending };
    heads[column]?.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    history.pushState(null, '', `?sort=${sort.descending ? '-' : ''}${column}`);
    update(sort);
  });
}
