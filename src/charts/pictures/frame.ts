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
}

export interface PictureOptions {
  readonly document: Document;
  /** Width of the drawing in px; the margin around it comes on top. */
  readonly width: number;
  readonly words: PictureWords;
  readonly language: string;
  /**
   * The address outside of the page for one inside of it; `null`: the picture has no links.
   */
  readonly hrefOf: ((href: string) => string) | null;
}

/** The paper around the drawing. */
export const margin = 16;
/** From this width on there is room for names beside the marks, and for a large title. */
export const wideFrom = 900;

const small: Font = { size: 13, weight: 400 };

/**
 * The picture around a drawing: paper, strong rule, title, the drawing, base and source. `draw` draws into a
 * group that begins at 0, 0 and says how high the drawing became.
 */
export function drawFrame(options: PictureOptions, draw: (into: SVGGElement) => number): SVGSVGElement {
  const { document, width, words, language, hrefOf } = options;
  const svg = makeElement(document, 'svg', {
    // A picture with links is not one image to a screen reader.
    role: hrefOf ? 'group' : 'img',
    'aria-label': words.title,
    lang: language,
    'font-family': fonts.sans,
    'font-variant-numeric': 'lining-nums tabular-nums',
  });
  const paper = add(svg, 'rect', { x: -margin, y: -margin, fill: theme.paper });
  add(svg, 'rect', { y: 0, width, height: 1, fill: theme.ink });

  const title: Font = { size: width < wideFrom ? 20 : 28, weight: 700 };
  const step = width < wideFrom ? 28 : 36;
  const titleLines = balance(words.title, width, title);
  const firstLine = 12 + step - title.size / 3;
  addLines(svg, titleLines, step, { x: 0, y: firstLine, fill: theme.ink, serif: true, ...title });

  const top = 12 + titleLines.length * step + 20;
  const height = draw(add(svg, 'g', { transform: `translate(0 ${top})` }));

  const foot = [words.base, words.source].filter(Boolean).flatMap((text) => balance(text, width, small));
  const footTop = top + height + 28;
  addLines(svg, foot, 20, { x: 0, y: footTop, fill: theme['ink-2'], ...small });

  const bottom = footTop + (foot.length - 1) * 20 + 4;
  const size = { width: width + 2 * margin, height: Math.ceil(bottom) + 2 * margin };
  for (const [key, value] of Object.entries(size)) {
    svg.setAttribute(key, String(value));
    paper.setAttribute(key, String(value));
  }
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${size.width} ${size.height}`);
  return svg;
}
