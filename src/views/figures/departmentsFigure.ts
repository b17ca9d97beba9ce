import { drawStackedBars } from '../../charts/pictures/drawStackedBars.ts';
import type { PageWords } from '../../i18n/words.ts';
import { departments } from '../departments/departments.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { pictureKey } from './key.ts';
import { makeFigure } from './make.ts';
import { statusColumns } from './statusColumns.ts';

/** The goals of each department by status, as the page of the responsibility shows them. */
export function departmentsFigure(
  context: Context,
  words: PageWords['departments'],
  own: PageWords['figures'],
): Figure {
  const { headline, lead, picture, table } = departments(context, words);
  return makeFigure(context, {
    title: headline,
    lead,
    base: picture.base,
    table: {
      columns: [
        { key: 'department_id', label: own.id, type: 'text' },
        { key: 'department', label: words.tableName, type: 'text' },
        ...statusColumns(context, own, false),
      ],
      rows: table.rows.map(({ id, name, cells }) => [
        id,
        name,
        ...cells.map(({ goals }) => goals),
        cells.reduce((sum, { goals }) => sum + goals, 0),
      ]),
    },
    draw: (options, { emphasis = null, mostRows }) =>
      drawStackedBars(picture.rows.slice(0, mostRows), {
        ...options,
        key: pictureKey(picture.key, options.size),
        nameLanguage: 'de',
        emphasis,
      }),
  });
}
