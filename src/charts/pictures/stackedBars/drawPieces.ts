import type { StackedPart } from '../../stackedBars.ts';
import { add, addText, linked } from '../element.ts';
import { drawIcon, drawSquare } from '../statusMark.ts';
import { fillOf, inkOn, theme } from '../theme.ts';
import { widthOf } from '../wrap.ts';
import type { BarSizes } from './barSizes.ts';

type HrefOf = ((href: string) => string) | null;

/** Draws the pieces of a bar, each with its number where it fits, `unit` wide for each goal. */
export function drawPieces(
  bar: Element,
  parts: readonly StackedPart[],
  unit: number,
  sizes: BarSizes,
  hrefOf: HrefOf,
): void {
  let before = 0;
  const filled = parts.filter((part) => part.goals > 0);
  filled.forEach((part, i) => {
    const x = before * unit;
    before += part.goals;
    const width = Math.max(0.5, part.goals * unit - (i < filled.length - 1 ? sizes.gap : 0));
    const piece = markOf(bar, part, hrefOf);
    const isHollow = part.tone === 'discarded' && !part.dimmed;
    // An outline lies half outside of its shape.
    const inset = isHollow ? 0.75 : 0;
    add(piece, 'rect', {
      x: x + inset,
      y: inset,
      width: Math.max(0.5, width - 2 * inset),
      height: sizes.bar - 2 * inset,
      fill: part.dimmed ? theme.ghost : fillOf(part.tone),
      ...(isHollow && { stroke: theme.discarded, 'stroke-width': 1.5 }),
    });
    if (widthOf(part.text, sizes.number) + sizes.air > width) return;
    addText(piece, part.text, {
      x: x + width / 2,
      y: sizes.bar / 2 + sizes.number.size * 0.36,
      anchor: 'middle',
      fill: part.dimmed ? theme['ink-2'] : inkOn(part.tone),
      ...sizes.number,
      weight: part.dimmed ? 400 : 600,
    });
  });
}

/** Draws a square a goal where the base is too small for shares; says where they end. */
export function drawSquares(
  bar: Element,
  parts: readonly StackedPart[],
  sizes: BarSizes,
  hrefOf: HrefOf,
): number {
  const side = sizes.bar;
  let x = 0;
  for (const part of parts.filter(({ goals }) => goals > 0)) {
    const mark = markOf(bar, part, hrefOf);
    for (let i = 0; i < part.goals; i++) {
      if (part.dimmed) add(mark, 'rect', { x, width: side, height: side, fill: theme.ghost });
      else {
        drawSquare(mark, part.tone, x, 0, side);
        drawIcon(mark, part.tone, x + side / 4, side / 4, side / 2);
      }
      x += side + 2;
    }
  }
  return x;
}

/** A link that says what it counts, for the marks of a status. */
function markOf(bar: Element, part: StackedPart, hrefOf: HrefOf): Element {
  const mark = linked(add(bar, 'g'), hrefOf ? hrefOf(part.href) : null);
  add(mark, 'title').append(part.label);
  return mark;
}
