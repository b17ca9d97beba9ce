import { widthOf, wrap, type Font } from '../../charts/pictures/wrap.ts';
import type { Slide } from './slide.ts';

/**
 * The stage in units, 1080 of them high. It fills the window: 1920 wide on a wide one, 1440 on one of 4:3, where
 * the same type is larger in pixels than a wide stage between bars would have it. 34 units are 24 px at 1024 × 768.
 * `Sheet.svelte` lays out by the same numbers.
 */
export const stages = {
  wide: { width: 1920, margin: 96 },
  classic: { width: 1440, margin: 72 },
} as const;

/** On the narrower stage, which decides what fits on a slide. */
const room = stages.classic.width - 2 * stages.classic.margin;
const height = 1080;
const edges = { top: 48, belowTitle: 28, aboveFoot: 34, belowFoot: 28 };
const titleFont: Font = { size: 60, weight: 700 };
const titleStep = 68;
/** A title of more lines is set smaller. */
const mostTitleLines = 2;
const smallTitleFont: Font = { size: 46, weight: 700 };
const smallTitleStep = 54;

/** The source, beside the number of the slide. */
const footFont: Font = { size: 34, weight: 400 };
const numberWidth = 100;

/** Type of lists: its size, and from line to line; goals with their reasons are set closer. */
export const listFont: Font = { size: 34, weight: 400 };
export const listStep = 42;
export const goalStep = 40;

/** Whether a title needs the smaller type to leave room for what it speaks of. */
export function isLongTitle(title: string): boolean {
  return wrap(title, room, titleFont).length > mostTitleLines;
}

/** Whether a slide's title is set smaller: where it is long, and over goals, whose wording needs the room. */
export function hasSmallTitle({ name, body }: Pick<Slide, 'name' | 'body'>): boolean {
  return body.kind === 'goals' || isLongTitle(name);
}

/** The height between a title and the source, in units of the narrower stage. */
export function heightBetween(title: string, source: string, isSmall = isLongTitle(title)): number {
  const [font, step] = isSmall ? [smallTitleFont, smallTitleStep] : [titleFont, titleStep];
  const titleHeight = linesOf(title, room, font).length * step;
  const footHeight = linesOf(source, room - numberWidth, footFont).length * listStep;
  const { top, belowTitle, aboveFoot, belowFoot } = edges;
  return height - top - titleHeight - belowTitle - aboveFoot - footHeight - belowFoot;
}

/** The width of a list's text on the narrower stage. */
export const textWidth = room;

/** The widths of letters are estimated, rather too large: so much too large. */
const tooLarge = 1.06;

/** The lines that a text takes. */
export function linesOf(text: string, width: number, font = listFont): readonly string[] {
  return wrap(text, width * tooLarge, font);
}

/** How many lines texts take that follow each other in a line, each in its own font. */
export function countLines(
  texts: readonly { readonly text: string; readonly font: Font }[],
  width: number,
): number {
  let [lines, used] = [0, 0];
  for (const { text, font } of texts) {
    const space = widthOf(' ', font);
    for (const piece of text.split(' ').flatMap((word) => linesOf(word, width, font))) {
      const wide = widthOf(piece, font);
      const fits = lines > 0 && used + space + wide <= width * tooLarge;
      used = fits ? used + space + wide : wide;
      if (!fits) lines++;
    }
  }
  return lines;
}
