import type { PageWords } from '../i18n/words.ts';
import type { GoalPage } from '../views/goal/goal.ts';
import type { EmbedContext } from './embedContext.ts';
import type { EmbedTable, TableRow } from './embedTable.ts';

/** What the report says of a goal, one line each. */
export function goalTable(
  page: GoalPage,
  { embedWords: m, m: common }: EmbedContext,
  words: PageWords['goal'],
): EmbedTable {
  const { goal } = page.about;
  const row = (name: string, text: string): TableRow => ({
    name: { text: name, href: null },
    official: false,
    level: 0,
    isSum: false,
    cells: [{ text: text || common.notStated, href: null }],
  });
  return {
    caption: m.wordingTable,
    heads: [
      { label: m.goalTitle(String(goal.nr)), words: true },
      { label: m.statement, words: true },
    ],
    rows: [
      row(m.field, page.fields.map(({ name }) => name).join(' · ')),
      row(m.status, page.statusLabel),
      row(words.responsible, goal.responsible),
      row(words.deadline, goal.deadline),
      row(words.outlook, goal.outlookText.join(' ') || page.outlookLabel),
    ],
  };
}
