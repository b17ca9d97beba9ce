import { mostShown, type ListData } from '../shared/data.ts';
import { listHtml, rowHtml } from '../shared/listHtml.ts';
import { wholePage, type Inlined } from '../shared/htmlPage.ts';

/** The list by hand: the first rows in the HTML, with the ranks of all where these are all. */
export function listPage({ rows, ...words }: ListData, inlined: Inlined): string {
  const shown = rows.slice(0, mostShown).map(rowHtml);
  const body = listHtml(words, rows.length, shown.join(''), 'list rows');
  const ranks = rows.length > mostShown ? null : rows.map((row) => row.ranks);
  return wholePage(words.title, body, inlined, { ranks });
}
