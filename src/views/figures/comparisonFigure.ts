import { drawShareBars } from '../../charts/pictures/drawShareBars.ts';
import type { PageWords } from '../../i18n/words.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { halfWidth, makeFigure } from './make.ts';
import { datedTable } from './tables/dueTables.ts';

/** Goals with a date against those without, as the page of the deadlines compares them; `null` where it doesn't. Needs the tables. */
export function comparisonFigure(
  context: Context,
  words: PageWords['deadlines'],
  own: PageWords['figures'],
): Figure | null {
  const { comparison } = deadlines(context, words);
  if (!comparison) return null;
  return makeFigure(context, {
    title: comparison.title,
    lead: comparison.title,
    base: [{ text: comparison.base }],
    table: datedTable(context, words, own),
    width: halfWidth,
    draw: (options) => drawShareBars(comparison.bars, options),
  });
}
