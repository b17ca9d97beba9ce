import { countByStatus } from '../../analysis/countByStatus.ts';
import type { PictureClasses } from '../../charts/pictures/classTable.ts';
import { drawClasses } from '../../charts/pictures/drawClasses.ts';
import type { PageWords } from '../../i18n/words.ts';
import { overview, type OverviewPage } from '../overview/overview.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';

/** The result: the goals by status with their shares, as the start page shows them. */
export function overviewFigure(
  context: Context,
  words: PageWords['overview'],
  own: PageWords['figures'],
): Figure {
  const page = overview(context, words);
  const { rows, rated } = countByStatus(context.cube, context.filter);
  return makeFigure(context, {
    title: page.headline,
    lead: page.lead,
    base: [{ text: own.base(page.base.goals.text, rated) }],
    table: {
      columns: [
        { key: 'status_id', label: own.id, type: 'text' },
        { key: 'status', label: context.m.filter.dimensions.statuses, type: 'text' },
        { key: 'goals', label: own.goals, type: 'number' },
        { key: 'goals_share', label: own.shareOfRated, type: 'share' },
      ],
      rows: rows.map(({ status, goals, share }) => [
        status,
        context.text(context.whole.labels.status[status]),
        goals,
        share === null ? null : share / 1000,
      ]),
    },
    draw: (options) => drawClasses(classesOf(context, page, words), options),
  });
}

/** The table of the statuses as its picture needs it. */
export function classesOf(
  { cube, filter }: Context,
  { classes, base }: OverviewPage,
  words: PageWords['overview'],
): PictureClasses {
  const counts = new Map(countByStatus(cube, filter).rows.map(({ status, goals }) => [status, goals]));
  return {
    rows: classes.map(({ status, label, goals, share }) => ({
      status,
      label,
      share,
      goals: goals.text,
      count: counts.get(status) ?? 0,
    })),
    rated: { label: words.rated, goals: base.goals.text, share: base.share },
  };
}
