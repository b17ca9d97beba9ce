import type PptxGenJS from 'pptxgenjs';
import { figureOf } from '../../deck/figureOf.ts';
import type { DeckContext, Slide } from '../../deck/slide.ts';
import type { SlideBody } from '../../deck/slideBody.ts';
import { drawSquares } from './drawSquares.ts';
import { textOf, unitsIn, type Place } from './page.ts';

/** Makes a PNG of a picture, so many px for each of its own, as base64. */
export type Rasterise = (svg: SVGSVGElement, scale: number, signal?: AbortSignal) => Promise<string>;

/** On a beamer with 4K a slide is twice as many px wide as the stage. */
const scale = 3;

/** A picture that no chart of PowerPoint can be: crisp, with its numbers as alt text. */
export async function addPicture(
  page: PptxGenJS.Slide,
  { x, y, w, h }: Place,
  context: DeckContext,
  slide: Slide,
  body: Extract<SlideBody, { kind: 'squares' | 'picture' }>,
  { document, rasterise, signal }: { document: Document; rasterise: Rasterise; signal?: AbortSignal },
): Promise<void> {
  const room = { width: unitsIn(w), height: unitsIn(h) };
  const svg =
    body.kind === 'squares'
      ? drawSquares(context, body, document, room)
      : figureOf(context, body.figure).draw({
          document,
          ...room,
          hrefOf: null,
          framed: false,
          size: 'slide',
        });
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [
    number,
    number,
  ];
  const base64 = await rasterise(svg, scale, signal);
  const fit = Math.min(w / width, h / height);
  page.addImage({
    data: `image/png;base64,${base64}`,
    x,
    y,
    w: width * fit,
    h: height * fit,
    altText: textOf(body.alt),
    objectName: slide.id,
  });
}
