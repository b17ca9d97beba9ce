import { add, addLines, makeElement } from './element.ts';
import { fonts, theme } from './theme.ts';
import { balance, type Font } from './wrap.ts';

/** What a picture says around its marks. */
export interface PictureWords {
  /** The finding, or what is shown. */
  readonly title: string;
  /** What is counted and what 100 % is; empty where the picture says it itself. */
  readonly base: string;
  /** Where it is from, as of when, and under which filter. */
  readonly source: string;
  /** Under which terms it may be used. */
  readonly licence: string;
}

/** For a page that is read at arm's length, or for a slide that is read from the last row. */
export type PictureSize = 'page' | 'slide';

export interface PictureOptions {
  readonly document: Document;
  /** Width of the drawing in px; the margin around a framed one comes on top. */
  readonly width: number;
  readonly words: PictureWords;
  readonly language: string;
  /**
   * The address outside of the page for one inside of it; `null`: the picture has no links.
   */
  readonly hrefOf: ((href: string) => string) | null;
  /** With title, base and source around it, to be understood alone; or the marks alone. */
  readonly framed: boolean;
  readonly size: PictureSize;
  /** The height in px that a picture for a slide is given, where it can be laid out for it. */
  readonly height?: number;
}

/** The paper around the drawing. */
export const margin = 16;
/** From this width on there is room for names beside the marks, and for a large title. */
export const wideFrom = 900;
/** How many px of the picture are one of its own units: what is 14 on a page is 28 on a slide. */
export const zoom = { page: 1, slide: 2 } as const satisfies Readonly<Record<PictureSize, number>>;

/** So high a picture may be, in its own units, to stand whole on a slide of 16 to 9 under a title of two lines. */
export const stageHeight = 350;

const small: Font = { size: 13, weight: 400 };

/**
 * The picture around a drawing: paper, and where it is framed strong rule, title, the drawing, base, source and
 * licence. `draw` draws into a group that begins at 0, 0, is given its width in the picture's own units, and says how
 * high the drawing became.
 */
export function drawFrame(
  options: PictureOptions,
  draw: (into: SVGGElement, width: number) => number,
): SVGSVGElement {
  const { document, words, language, hrefOf, framed, size } = options;
  const width = options.width / zoom[size];
  const svg = makeElement(document, 'svg', {
    // A picture with links is not one image to a screen reader.
    role: hrefOf ? 'group' : 'img',
    'aria-label': words.title,
    lang: language,
    'font-family': fonts.sans,
    'font-variant-numeric': 'lining-nums tabular-nums',
  });
  const edge = framed ? margin : 0;
  const paper = add(svg, 'rect', { x: -edge, y: -edge, fill: theme.paper });
  const top = framed ? addTitle(svg, words.title, width) : 0;
  const drawn = draw(framed ? add(svg, 'g', { transform: `translate(0 ${top})` }) : add(svg, 'g'), width);
  const bottom = framed ? addFoot(svg, words, width, top + drawn) : drawn;

  const box = { width: width + 2 * edge, height: Math.max(1, Math.ceil(bottom)) + 2 * edge };
  for (const [key, value] of Object.entries(box)) {
    svg.setAttribute(key, String(value * zoom[size]));
    paper.setAttribute(key, String(value));
  }
  svg.setAttribute('viewBox', `${-edge} ${-edge} ${box.width} ${box.height}`);
  return svg;
}

/** The strong rule and the title under it; says where the drawing begins. */
function addTitle(svg: SVGSVGElement, text: string, width: number): number {
  add(svg, 'rect', { y: 0, width, height: 1, fill: theme.ink });
  const title: Font = { size: width < wideFrom ? 20 : 28, weight: 700 };
  const step = width < wideFrom ? 28 : 36;
  const lines = balance(text, width, title);
  const firstLine = 12 + step - title.size / 3;
  addLines(svg, lines, step, { x: 0, y: firstLine, fill: theme.ink, serif: true, ...title });
  return 12 + lines.length * step + 20;
}

/** Base, source and licence under the drawing; says where they end. */
function addFoot(svg: SVGSVGElement, words: PictureWords, width: number, top: number): number {
  const lines = [words.base, words.source, words.licence]
    .filter(Boolean)
    .flatMap((text) => balance(text, width, small));
  const first = top + 28;
  addLines(svg, lines, 20, { x: 0, y: first, fill: theme['ink-2'], ...small });
  return first + (lines.length - 1) * 20 + 4;
}
