import { drawMosaic } from '../../../charts/pictures/drawMosaic.ts';
import type { DeckContext } from '../../deck/slide.ts';
import type { SlideBody } from '../../deck/slideBody.ts';
import { count } from '../../shared/words.ts';

/** The fewer squares stand in a row, the narrower the drawing is made, and the larger it stands on the slide. */
function partOf(longest: number): number {
  if (longest <= 12) return 0.6;
  return longest <= 20 ? 0.75 : 1;
}

/** The squares of a slide in a room of so many px, as large as it lets them be. */
export function drawSquares(
  context: DeckContext,
  { rows, key }: Extract<SlideBody, { kind: 'squares' }>,
  document: Document,
  room: { readonly width: number; readonly height: number },
): SVGSVGElement {
  const { language, m } = context;
  const draw = (part: number) =>
    drawMosaic(
      // On stage the number stands behind the squares, here below the name.
      rows.map((row) => {
        const n = row.squares.filter(({ dimmed }) => !dimmed).length;
        return { ...row, count: m.goalCount(n).replace('{n}', count(context, n)) };
      }),
      {
        document,
        width: room.width * part,
        language,
        hrefOf: null,
        framed: false,
        size: 'slide',
        words: { title: '', base: '', source: '', licence: '' },
        classes: {
          rows: key.map(({ status, label, goals }) => ({
            status,
            label,
            goals: goals?.text ?? '',
            count: 0,
            share: '',
          })),
          rated: { label: '', goals: '', share: '' },
        },
      },
    );
  const part = partOf(Math.max(...rows.map(({ squares }) => squares.length)));
  const svg = draw(part);
  return Number(svg.getAttribute('height')) / part <= room.height ? svg : draw(1);
}
