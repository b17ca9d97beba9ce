import { fonts } from './theme.ts';
import type { Font } from './wrap.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Adds an SVG element to another; numbers are px, rounded to hundredths. */
export function add<Name extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = makeElement(parent.ownerDocument, name, attributes);
  parent.append(element);
  return element;
}

export function makeElement<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return element;
}

/** A font and its place and colour; `y` is the baseline. */
export interface TextStyle extends Font {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  readonly serif?: boolean;
  /** The official wording is German in every picture. */
  readonly lang?: string;
}

/** Adds a line of text, as text: it can be read, searched and corrected in the saved file. */
export function addText(parent: Element, text: string, style: TextStyle): SVGTextElement {
  const { x, y, fill, size, weight, anchor, serif, lang } = style;
  const element = add(parent, 'text', {
    x,
    y,
    fill,
    'font-size': size,
    ...(weight !== 400 && { 'font-weight': weight }),
    ...(anchor && { 'text-anchor': anchor }),
    ...(serif && { 'font-family': fonts.serif }),
    ...(lang && { lang }),
  });
  element.append(text);
  return element;
}

/** Adds lines of text below each other, `step` px from baseline to baseline. */
export function addLines(parent: Element, lines: readonly string[], step: number, style: TextStyle): void {
  lines.forEach((line, i) => addText(parent, line, { ...style, y: style.y + i * step }));
}

/** The group itself, or a link inside it where the picture has links. */
export function linked(parent: Element, href: string | null): Element {
  return href === null ? parent : add(parent, 'a', { href });
}
