import type { PageWords } from '../i18n/words.ts';
import type { OverviewPage } from '../views/overview/overview.ts';
import { cellOf, type EmbedTable } from './embedTable.ts';
import type { EmbedContext } from './embedContext.ts';

/** The statuses with number and share, and the base of the shares. */
export function classTable(
  page: OverviewPage,
  { embedWords: m, links }: EmbedContext,
  words: PageWords['overview'],
): EmbedTable {
  const row = (name: string, goals: OverviewPage['base']['goals'], share: string, isSum: boolean) => ({
    name: { text: name, href: null },
    official: false,
    level: 0,
    isSum,
    cells: [cellOf(goals, links), { text: share, href: null }],
  });
  return {
    caption: words.classes,
    heads: [{ label: m.status, words: true }, { label: m.goals }, { label: m.share }],
    rows: [
      ...page.classes.map(({ label, goals, share }) => row(label, goals, share, false)),
      row(words.rated, page.base.goals, page.base.share, true),
    ],
  };
}
