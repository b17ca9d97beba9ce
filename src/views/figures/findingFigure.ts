import { drawBars } from '../../charts/pictures/drawBars.ts';
import { drawShareBars } from '../../charts/pictures/drawShareBars.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { FindingId } from '../overview/findingIds.ts';
import { overview } from '../overview/overview.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { halfWidth, makeFigure } from './make.ts';
import { datedTable } from './tables/dueTables.ts';
import { barsTable } from './tables/findingTables.ts';

/** A finding of the start page with its small picture; `null` where the page does not show it. */
export function findingFigure(
  id: FindingId,
  context: Context,
  words: PageWords['overview'],
  own: PageWords['figures'],
): Figure | null {
  const finding = overview(context, words).findings.find((one) => one.id === id);
  if (!finding) return null;
  const { title, base, picture } = finding;
  return makeFigure(context, {
    title,
    lead: title,
    base: [{ text: base }],
    table:
      id === 'befund-befristet'
        ? datedTable(context, { dated: words.findings.datedBar, undated: words.findings.undatedBar }, own)
        : barsTable(id, context, picture.kind === 'bars' ? picture.rows : [], own),
    width: halfWidth,
    draw: (options) =>
      picture.kind === 'shares'
        ? drawShareBars(picture.rows, options)
        : drawBars(picture.rows, {
            ...options,
            narrowNames: picture.narrowNames,
            nameLanguage: picture.official ? 'de' : context.language,
          }),
  });
}
