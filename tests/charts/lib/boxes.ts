import { widthOf } from '../../../src/charts/pictures/wrap.ts';

/** A line of text where it stands in the picture, in the picture's own units; estimated, rather too wide. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of text of a picture. */
export function textBoxes(svg: SVGSVGElement): readonly TextBox[] {
  return [...svg.querySelectorAll('text')].filter((text) => text.textContent !== '').map(boxOf);
}

/** The paper of a picture. */
export function paperOf(svg: SVGSVGElement): Omit<TextBox, 'text'> {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { left, top, right: left + width, bottom: top + height };
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';

function boxOf(text: Element): TextBox {
  const [x, y] = shiftOf(text);
  const own = [...text.childNodes].filter((node): node is Text => node.nodeType === 3);
  const parts = [...text.querySelectorAll('tspan')];
  const width = parts.reduce((sum, part) => sum + widthOfPart(part), widthOfText(text, own));
  const size = Number(inherited(text, 'font-size'));
  const left = x + number(text, 'x');
  const base = y + number(text, 'y');
  const anchor = inherited(text, 'text-anchor');
  const begin = anchor === 'end' ? left - width : anchor === 'middle' ? left - width / 2 : left;
  const said = text.textContent ?? '';
  return {
    text: said,
    left: begin,
    right: begin + width,
    top: base - size * 0.72,
    bottom: base + size * 0.2,
  };
}

/** A part goes on in the line, some px further. */
function widthOfPart(part: Element): number {
  return number(part, 'dx') + widthOf(part.textContent ?? '', fontOf(part));
}

function widthOfText(text: Element, own: readonly Text[]): number {
  return widthOf(own.map((node) => node.data).join(''), fontOf(text));
}

function fontOf(element: Element) {
  const weight = Number(inherited(element, 'font-weight') || 400);
  return { size: Number(inherited(element, 'font-size')), weight };
}

/** The sum of the translations around an element: pictures know no others but for icons. */
function shiftOf(element: Element): readonly [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const found = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '');
    x += Number(found?.[1] ?? 0);
    y += Number(found?.[2] ?? 0);
  }
  return [x, y];
}

/** The texts that leave the paper, and where; empty where all is well. */
export function textsOutside(svg: SVGSVGElement): readonly string[] {
  const paper = paperOf(svg);
  return textBoxes(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < paper.left - 1 || right > paper.right + 1 || top < paper.top - 1 || bottom > paper.bottom + 1,
    )
    .map(
      ({ text, left, right, top, bottom }) =>
        `${text}: ${[left, right, top, bottom].map(Math.round).join(' ')}`,
    );
}

/** Letters are in truth narrower than estimated by about this part. */
const tooWide = 0.12;

/** The pairs of texts that lie on each other; empty where all is well. */
export function textsOnEachOther(svg: SVGSVGElement): readonly string[] {
  const boxes = textBoxes(svg).map((box) => {
    const spare = ((box.right - box.left) * tooWide) / 2;
    return { ...box, left: box.left + spare, right: box.right - spare };
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}
