/** A length of the stage (1920 wide) in inches of a slide that is 13.333 wide. */
export function inches(units: number): number {
  return Math.round((units / 144) * 1000) / 1000;
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
  body: { x: inches(96), y: inches(236), w: inches(1728), h: inches(740) },
} as const;

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
