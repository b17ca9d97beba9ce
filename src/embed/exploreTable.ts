import type { PageWords } from '../i18n/words.ts';
import type { ExplorePage } from '../views/explore/explore.ts';
import type { EmbedContext } from './embedContext.ts';
import { cellOf, type EmbedTable, type TableRow } from './embedTable.ts';
import { isStatus } from '../model/codes.ts';
import type { RowText } from '../charts/stackedBars.ts';

/** The numbers behind the answer to a question; each row says all its names, also those that span several rows. */
export function exploreTable(
  { table, caption }: ExplorePage,
  { links }: EmbedContext,
  words: PageWords['explore'],
): EmbedTable {
  if (!table) return { caption, heads: [], rows: [] };
  const rows = table.parts.flatMap((part): TableRow[] => {
    const above: string[] = [];
    return part.rows.map((row) => {
      row.names.forEach((name, i) => {
        if (name.span > 0) above[i] = name.text;
      });
      return {
        name: { text: [part.label, ...above].filter(Boolean).join(' · '), href: null },
        official: row.names.some(({ official }) => official),
        level: 0,
        isSum: false,
        cells: [...row.cells, row.all].map(({ number, share }): RowText => ({
          ...cellOf(number, links),
          text: share ? `${number.text} (${share})` : number.text,
        })),
      };
    });
  });
  return {
    caption,
    heads: [
      { label: table.corners.join(' · '), words: true },
      ...table.heads.map(({ label, tone }) => ({
        label,
        ...(tone !== null && isStatus(tone) ? { status: tone } : {}),
      })),
      { label: words.all },
    ],
    rows: [
      ...rows,
      {
        name: { text: words.allGoals, href: null },
        official: false,
        level: 0,
        isSum: true,
        cells: [
          ...table.foot.cells.map(({ number }) => cellOf(number, links)),
          cellOf(table.foot.all, links),
        ],
      },
    ],
  };
}
