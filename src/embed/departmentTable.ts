import type { PageWords } from '../i18n/words.ts';
import type { DepartmentPage } from '../views/department/department.ts';
import type { EmbedContext } from './embedContext.ts';
import type { EmbedTable } from './embedTable.ts';

/** The goals of a department, one a line. */
export function departmentTable(
  page: DepartmentPage,
  { embedWords: m }: EmbedContext,
  words: PageWords['department'],
): EmbedTable {
  return {
    caption: words.caption,
    heads: [
      { label: m.number, words: true },
      { label: m.goal, words: true },
      { label: m.status, words: true },
      { label: m.deadline, words: true },
    ],
    rows: page.goals.map(({ nr, href, title, statusLabel, deadline }) => ({
      name: { text: String(nr), href },
      official: false,
      level: 0,
      isSum: false,
      cells: [title.join(' '), statusLabel, deadline].map((text) => ({ text, href: null })),
    })),
  };
}
