import { drawMatrix } from '../../../src/charts/pictures/drawMatrix.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { words } from '../../../src/i18n/de/departments.ts';
import { plain } from '../../../src/i18n/sentence.ts';
import { departments } from '../../../src/views/departments/departments.ts';
import type { DrawOptions } from '../../../src/views/figures/figure.ts';
import type { FigureId } from '../../../src/views/figures/figureIds.ts';
import { loadFigure } from '../../../src/views/figures/loadFigure.ts';
import { licenceOf, sourceOf } from '../../../src/views/figures/make.ts';
import { contextOf } from '../../fixtures/contextOf.ts';

const framed = { document, hrefOf: null, framed: true } as const;

/** A figure of a report at an address, drawn at a width in px. */
export async function pictureAt(
  id: FigureId,
  engine: Engine,
  address: string,
  options: Partial<DrawOptions> & Pick<DrawOptions, 'width'>,
): Promise<SVGSVGElement> {
  const context = contextOf(engine, address);
  const makeFigure = await loadFigure(id, context.language);
  return makeFigure(context).draw({ ...framed, ...options });
}

/** The matrix of departments and fields, where there is one. */
export function matrixAt(engine: Engine, address: string, width: number): SVGSVGElement {
  const context = contextOf(engine, address);
  const { matrix } = departments(context, words);
  const picture = {
    heads: matrix?.heads ?? [],
    rows: matrix?.rows ?? [],
    foot: matrix?.foot ?? { name: words.matrixFoot, cells: [], all: { text: '0', href: null } },
    words: { name: words.tableName, all: words.all },
    nameLanguage: 'de',
  };
  return drawMatrix(picture, {
    ...framed,
    width,
    size: 'page',
    language: 'de',
    words: {
      title: words.matrix,
      base: matrix ? plain(matrix.lead) : '',
      source: sourceOf(context),
      licence: licenceOf(context),
    },
  });
}
