import { countByField } from '../../analysis/countByField.ts';
import { drawBars } from '../../charts/pictures/drawBars.ts';
import { drawMosaic } from '../../charts/pictures/drawMosaic.ts';
import type { PageWords } from '../../i18n/words.ts';
import { overview } from '../overview/overview.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';
import { classesOf } from './overviewFigure.ts';
import { statusCells, statusColumns } from './statusColumns.ts';

/** A square a goal by field, as the start page shows it; bars by field where there are too many goals for squares. */
export function mosaicFigure(
  context: Context,
  words: PageWords['overview'],
  own: PageWords['figures'],
): Figure {
  const { cube, filter, m } = context;
  const page = overview(context, words);
  return makeFigure(context, {
    title: page.headline,
    lead: [{ text: page.mosaicTitle }],
    base: [],
    table: {
      columns: [
        { key: 'field_id', label: own.number, type: 'text' },
        { key: 'field', label: m.filter.dimensions.fields, type: 'text' },
        ...statusColumns(context, own, false),
      ],
      rows: countByField(cube, filter).map(({ field, counts }) => [
        field.id,
        field.name,
        ...statusCells(counts, false),
      ]),
    },
    draw: (options) =>
      page.mosaic.length > 0
        ? drawMosaic(page.mosaic, { ...options, classes: classesOf(context, page, words) })
        : drawBars(page.fieldBars, { ...options, narrowNames: false, nameLanguage: 'de' }),
  });
}
