import type { Engine } from '../../../src/app/engine.ts';
import type { DrawOptions } from '../../../src/views/figures/figure.ts';
import type { FigureId, PartFigureId } from '../../../src/views/figures/figureIds.ts';
import { loadFigure } from '../../../src/views/figures/loadFigure.ts';
import { loadPartFigure } from '../../../src/views/figures/loadPartFigure.ts';
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

/** A figure that is only saved, of a report at an address, drawn as wide as it is saved, or at a width in px; throws where there is none. */
export async function partAt(
  id: PartFigureId,
  engine: Engine,
  address: string,
  width?: number,
): Promise<SVGSVGElement> {
  const context = contextOf(engine, address);
  const figure = (await loadPartFigure(id, context.language))(context);
  if (!figure) throw new Error(`no ${id} at ${address}`);
  return figure.draw({ ...framed, width: width ?? figure.width });
}
