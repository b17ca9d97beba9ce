import { formatNumber, formatShare } from '../../i18n/format.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { Language } from '../../model/codes.ts';
import type { Dataset, StatedFigure } from '../../model/dataset.ts';
import { noFilter, type Filter } from '../../model/filter.ts';
import { recount } from '../../model/recount.ts';
import { numberPart } from '../shared/numberPart.ts';
import type { ReportContext } from './reportContext.ts';

/** The goals that a stated figure counts. */
export function filterOfFigure({ statuses, outlooks }: StatedFigure): Filter {
  return { ...noFilter, statuses, outlooks };
}

/** The introduction of the report, in German, with every figure counted anew; a figure opens its goals. */
export function introduction(
  context: ReportContext,
  { goals, introduction: paragraphs, stated }: Dataset,
): readonly Sentence[] {
  const figures = Object.fromEntries(
    stated.map((figure) => [figure.id, figurePart(context, goals, figure, 'de')]),
  );
  return paragraphs.map((paragraph) => sentence(paragraph, figures));
}

/** A figure as the rows give it today, whatever the report states. */
export function figurePart(
  context: ReportContext,
  goals: Dataset['goals'],
  figure: StatedFigure,
  language: Language,
): Part {
  const counted = recount(goals, figure);
  const text =
    figure.unit === 'percent'
      ? formatShare(Math.round(counted.value * 10), language)
      : formatNumber(counted.value, language);
  return numberPart(context, counted.goals, filterOfFigure(figure), text);
}
