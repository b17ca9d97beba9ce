import { countByDue } from '../../../analysis/countByDue.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { deadlines } from '../../deadlines/deadlines.ts';
import { dueName } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import { fitting, keyOf, slideBar } from './slideBars.ts';

/** When the goals were due, by status. */
export function deadlineSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, words } = context;
  const due = countByDue(cube, filter).filter(({ goals }) => goals > 0);
  if (due.length === 0) return [];
  const page = deadlines(context, words.pages.deadlines);
  const rows = fitting(context, page.headline, due, (row) => ({
    name: dueName(context, row.due),
    goals: row.goals,
  })).map((row) => {
    const only = narrow(cube, filter, 'dues', [row.due]);
    return slideBar(context, {
      id: row.due,
      name: dueName(context, row.due),
      href: only && links.list(only),
      counts: row.counts,
      only,
    });
  });
  return [
    {
      title: page.headline,
      body: {
        kind: 'bars',
        key: keyOf(context, rows),
        rows,
        official: false,
        note: [],
        heads: { name: words.pages.deadlines.due, goals: words.tableGoals },
      },
      notes: [page.lead, ...(page.comparison ? [page.comparison.title] : []), page.rule.title],
      href: links.pages.deadlines,
    },
  ];
}
