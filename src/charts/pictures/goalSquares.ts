import type { MosaicSquare } from '../mosaic.ts';
import { add, addText, linked } from './element.ts';
import type { PictureOptions, PictureSize } from './frame.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { theme } from './theme.ts';

/** Where the squares of goals stand. */
export interface SquaresPlace {
  readonly left: number;
  readonly top: number;
  /** Right edge of what they may take. */
  readonly width: number;
  readonly square: number;
  readonly gap: number;
  /** Lines follow each other upwards from `top`, which then is the lower edge of the first. */
  readonly upwards?: boolean;
}

/** How many squares stand on a line. */
export function perLine({
  left,
  width,
  square,
  gap,
}: Pick<SquaresPlace, 'left' | 'width' | 'square' | 'gap'>) {
  // A square made to fit does so in spite of rounding.
  return Math.max(1, Math.floor((width - left + gap) / (square + gap) + 1e-6));
}

/** Draws a square a goal in as many lines as they need, and says where they end. */
export function addSquares(
  into: Element,
  squares: readonly MosaicSquare[],
  place: SquaresPlace,
  { hrefOf, size }: Pick<PictureOptions, 'hrefOf' | 'size'>,
): { right: number; height: number } {
  const { left, top, square, gap, upwards = false } = place;
  const step = square + gap;
  const across = perLine(place);
  squares.forEach((goal, i) => {
    const parent = linked(into, hrefOf ? hrefOf(goal.href) : null);
    const line = Math.floor(i / across);
    const y = upwards ? top - square - line * step : top + line * step;
    addGoal(parent, goal, left + (i % across) * step, y, square, size);
  });
  const lines = Math.ceil(squares.length / across);
  return {
    right: left + Math.min(squares.length, across) * step - gap,
    height: Math.max(0, lines * step - gap),
  };
}

/** The side of the square in which number and icon are placed. */
const box = 28;

function addGoal(
  into: Element,
  { nr, status, dimmed, label }: MosaicSquare,
  x: number,
  y: number,
  side: number,
  size: PictureSize,
): void {
  const unit = side / box;
  // A number that can't be read from the last row is left out; the icon then has the square.
  const isNumbered = size === 'page';
  const group = add(into, 'g');
  add(group, 'title').append(label);
  if (dimmed) add(group, 'rect', { x, y, width: side, height: side, fill: theme.ghost });
  else {
    drawSquare(group, status, x, y, side);
    if (isNumbered) drawIcon(group, status, x + 9 * unit, y + 15.7 * unit, 10 * unit);
    else drawIcon(group, status, x + side / 5, y + side / 5, side * 0.6);
  }
  if (!isNumbered) return;
  addText(group, String(nr), {
    x: x + side / 2,
    y: y + 12.6 * unit,
    size: 11,
    weight: 600,
    anchor: 'middle',
    fill: dimmed ? theme['ink-3'] : theme[`on-${status}`],
  });
}
