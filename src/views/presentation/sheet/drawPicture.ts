import { zoom } from '../../../charts/pictures/frame.ts';
import type { DeckContext } from '../../deck/slide.ts';
import { figureOf } from '../../deck/figureOf.ts';
import type { PictureId } from '../../deck/slideBody.ts';
import { stages } from '../../deck/stage.ts';

/** The type of a picture in its own px, and the least that is read from the last row, in units of the stage. */
const [drawnType, leastType] = [14, 34];
/** What a slide has in height below a title of two lines, in units of the stage. */
const roomHeight = 668;

/** A figure for the wide stage and for the one of 4:3, each in the largest type for which its room is wide enough. */
export function drawPicture(
  context: DeckContext,
  id: PictureId,
  document: Document,
): readonly SVGSVGElement[] {
  const figure = figureOf(context, id);
  const drawn = zoom.slide * (drawnType / leastType);
  return [stages.wide, stages.classic].map(({ width, margin }) => {
    const svg = figure.draw({
      document,
      width: Math.floor((width - 2 * margin) * drawn),
      height: Math.floor(roomHeight * drawn),
      hrefOf: (href) => href,
      framed: false,
      size: 'slide',
    });
    // It fills its place, whatever is left beside it.
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
    return svg;
  });
}
