import { countByDue } from '../../analysis/countByDue.ts';
import { drawBars } from '../../charts/pictures/drawBars.ts';
import { drawTimeline } from '../../charts/pictures/drawTimeline.ts';
import type { PageWords } from '../../i18n/words.ts';
import { deadlines, type DeadlinesPage } from '../deadlines/deadlines.ts';
import type { Context } from '../shared/context.ts';
import { dueName } from '../shared/words.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';
import { statusCells, statusColumns } from './statusColumns.ts';

/** Every goal at its deadline, as the page of the deadlines shows them. Needs the tables. */
export function deadlinesFigure(
  context: Context,
  words: PageWords['deadlines'],
  own: PageWords['figures'],
): Figure {
  const page = deadlines(context, words);
  return makeFigure(context, {
    title: page.headline,
    lead: page.lead,
    base: [{ text: goOn(page) }],
    table: {
      columns: [{ key: 'due', label: words.due, type: 'text' }, ...statusColumns(context, own, false)],
      rows: countByDue(context.cube, context.filter).map(({ due, counts }) => [
        dueName(context, due),
        ...statusCells(counts, false),
      ]),
    },
    draw: (options) =>
      page.picture
        ? drawTimeline(page.picture, {
            ...options,
            key: page.tableStatuses.map(({ status, label }) => ({ tone: status, label, goals: '' })),
          })
        : drawBars(page.bars, { ...options, narrowNames: false, nameLanguage: context.language }),
  });
}

/** Goals that go on after their date stand at the date: said, with the goals. */
function goOn({ goOn: going }: DeadlinesPage): string {
  if (!going) return '';
  const named = going.goals.map(({ label, deadline }) => `${label} (${deadline})`).join(', ');
  return `${[going.text, named, going.more].filter(Boolean).join(' ')}.`;
}
