import { countStatuses, sumGoals, total } from '../../../analysis/count.ts';
import { groupMeasures } from '../../../analysis/groupMeasures.ts';
import { selectCells } from '../../../analysis/selectCells.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { plain, sentence } from '../../../i18n/sentence.ts';
import { exactFilter } from '../../shared/exactFilter.ts';
import { goalsPart, numberPart } from '../../shared/numberPart.ts';
import { opened } from '../../shared/stacked.ts';
import { count, targetName } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import { fitting, keyOf, slideBar } from './slideBars.ts';

/** Where the continued goals go on, by what had become of them so far. */
export function goOnSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, text, whole, words } = context;
  const going = narrow(cube, filter, 'outlooks', ['continued']);
  if (!going) return [];
  const targets = groupMeasures(cube, going).flatMap(({ target, measures }) => {
    const only = narrow(cube, going, 'targets', [target.id]);
    const counts = countStatuses(only ? selectCells(cube, only) : []);
    return total(counts) > 0
      ? [{ target, only, counts, goals: total(counts), measures: measures.length }]
      : [];
  });
  if (targets.length === 0) return [];
  const continued = sumGoals(selectCells(cube, going));
  const most = Math.max(...targets.map(({ goals }) => goals));
  const leaders = targets.filter(({ goals }) => goals === most);
  const [first] = leaders.length === 1 ? leaders : [];
  const all = goalsPart(context, continued, exactFilter(cube, continued, going));
  const next = whole.about.next;
  const title = first
    ? sentence(targets.length === 1 ? words.goOnOne(continued) : words.goOn(continued), {
        continued: all,
        most: numberPart(context, most, first.only),
        target: targetName(context, first.target),
      })
    : sentence(words.goOnSpread(continued), {
        continued: all,
        targets: count(context, targets.length),
        concept: next ? text(next.concept) : '',
      });
  const shown = fitting(context, title, targets, ({ target, goals }) => ({
    name: targetName(context, target),
    goals,
  }));
  const rows = shown.map((row) =>
    slideBar(context, {
      id: row.target.id,
      name: targetName(context, row.target),
      href: row.only && links.list(row.only),
      counts: row.counts,
      only: row.only,
      strong: row === first && targets.length > 1,
      end: opened(
        context,
        row.goals,
        row.only,
        `${count(context, row.goals)}, ${plain(
          sentence(words.measures(row.measures), { n: count(context, row.measures) }),
        )}`,
      ),
    }),
  );
  return [
    {
      title,
      body: {
        kind: 'bars',
        key: keyOf(context, rows),
        rows,
        official: true,
        note: next ? sentence(words.goOnNote, { target: text(next.target) }) : [],
        heads: { name: next ? text(next.target) : words.tableEnd, goals: words.tableGoals },
      },
      notes: [],
      href: links.pages.continuation,
    },
  ];
}
