import { drawMatrix } from '../../charts/pictures/drawMatrix.ts';
import type { PageWords } from '../../i18n/words.ts';
import { departments } from '../departments/departments.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import { makeFigure } from './make.ts';
import { departmentMatrixTable } from './tables/departmentTables.ts';

/** Goals by department and field, as the page of the responsibility shows them; `null` where it has nothing to compare. */
export function matrixFigure(
  context: Context,
  words: PageWords['departments'],
  own: PageWords['figures'],
): Figure | null {
  const { matrix } = departments(context, words);
  if (!matrix) return null;
  return makeFigure(context, {
    title: [{ text: words.matrix }],
    lead: matrix.lead,
    base: matrix.lead,
    table: departmentMatrixTable(context, { figures: own, m: context.m }),
    draw: (options) =>
      drawMatrix(
        { ...matrix, words: { name: words.tableName, all: words.all }, nameLanguage: 'de' },
        options,
      ),
  });
}
