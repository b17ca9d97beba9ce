import { linesOf } from '../../deck/stage.ts';

/** A length of the stage (1920 wide) in inches of a slide that is 13.333 wide. */
export function inches(units: number): number {
  return Math.round((units / 144) * 1000) / 1000;
}

/** The whole units of the stage in a length in inches. */
export function unitsIn(length: number): number {
  return Math.floor(length * 144);
}

/** Fonts that every Office has, or one of the same widths: a file cannot name a list of them. */
export const serif = 'Times New Roman';
export const sans = 'Arial';

/** Where things stand on a slide, in inches. */
export const sizes = {
  left: inches(96),
  width: inches(1728),
  rule: inches(1000),
  foot: inches(1012),
} as const;

/** The key above the bars, in points. */
export const legendFont = { size: 15, weight: 400 } as const;

/** A rectangle of a slide, in inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Titles in units: where they begin, their type, and from line to line. */
export const titleTop = 44;
export const titles = { large: { size: 72, step: 84 }, small: { size: 54, step: 64 } } as const;
const belowTitle = 32;
const bodyEnd = 976;

/** What a title leaves of a slide. Its lines are estimated, rather too many than too few. */
export function bodyBelow(title: string, { size, step }: (typeof titles)[keyof typeof titles]): Place {
  const lines = linesOf(title, 1728, { size, weight: 700 }).length;
  const top = titleTop + lines * step + belowTitle;
  return { x: sizes.left, y: inches(top), w: sizes.width, h: inches(bodyEnd - top) };
}

/** `#1f3d82` as the file writes it. */
export function colour(hex: string): string {
  return hex.slice(1).toUpperCase();
}

// Characters that XML forbids, and half ones: with one of them the whole file would be broken.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that XML can hold. */
export function textOf(text: string): string {
  return text.replace(forbidden, '');
}
