import { mostShown, type ListData } from '../common/data.ts';
import { listHtml, rowHtml } from '../common/listHtml.ts';
import { wholePage, type Inlined } from '../common/htmlPage.ts';

/** The list by hand: the first rows in the HTML, with the ranks of all where these are all. */
export function listPage({ rows, ...words }: ListData, inlined: Inlined): string {
  const shown = rows.slice(0, mostShown).map(rowHtml);
  const body = listHtml(words, shown.join(''), 'list rows');
  const ranks = rows.length > mostShown ? null : rows.map((row) => row.ranks);
  return wholePage(words.frame.title, body, inlined, { ranks });
}
