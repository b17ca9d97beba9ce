import type PptxGenJS from 'pptxgenjs';
import { figureOf } from '../../deck/figureOf.ts';
import type { DeckContext, Slide } from '../../deck/slide.ts';
import type { SlideBody } from '../../deck/slideBody.ts';
import { sizes, textOf } from './page.ts';

/** Makes a PNG of a picture, so many px for each of its own, as base64. */
export type Rasterise = (svg: SVGSVGElement, scale: number, signal?: AbortSignal) => Promise<string>;

/** On a beamer with 4K a slide is twice as many px wide as the stage. */
const scale = 3;
/** The room of a picture on the stage, in px of its slide form. */
const room = { width: 1728, height: 700 };

/** A picture that no chart of PowerPoint can be: crisp, with its numbers as alt text. */
export async function addPicture(
  page: PptxGenJS.Slide,
  context: DeckContext,
  slide: Slide,
  body: Extract<SlideBody, { kind: 'squares' | 'picture' }>,
  { document, rasterise, signal }: { document: Document; rasterise: Rasterise; signal?: AbortSignal },
): Promise<void> {
  const svg = figureOf(context, body.kind === 'squares' ? 'mosaik' : body.figure).draw({
    document,
    width: room.width,
    height: room.height,
    hrefOf: null,
    framed: false,
    size: 'slide',
  });
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [
    number,
    number,
  ];
  const base64 = await rasterise(svg, scale, signal);
  const { x, y, w, h } = sizes.body;
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
