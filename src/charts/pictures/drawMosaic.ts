import type { MosaicRow, MosaicSquare } from '../mosaic.ts';
import { classesHeight, drawClasses, type PictureClasses } from './drawClasses.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, wideFrom, type PictureOptions } from './frame.ts';
import { theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface MosaicOptions extends PictureOptions {
  readonly classes: PictureClasses;
}

/** Where names, squares and rows stand, in px. */
interface Geometry {
  readonly square: number;
  readonly gap: number;
  /** Left edge of the squares; 0: the name stands above them. */
  readonly label: number;
}

/** The squares of the page: `--square`, `--square-gap` and `--mosaic-label` of tokens.css. */
export const wide: Geometry = { square: 28, gap: 4, label: 196 };
export const narrow: Geometry = { square: 27, gap: 3, label: 0 };

const leastRow = 48;
const belowSquares = 14;
const classesWidth = 352;
/** Between the squares and the classes beside them. */
const classesGap = 32;

const name: Font = { size: 14, weight: 600 };
const count: Font = { size: 13, weight: 400 };

/**
 * One square a goal, one row a field, as the page shows it; the status classes stand in the corner at the
 * bottom right, and above on a narrow picture.
 */
export function drawMosaic(rows: readonly MosaicRow[], options: MosaicOptions): SVGSVGElement {
  return drawFrame(options, (into, width) => {
    const inside = { ...options, width };
    return width < wideFrom ? drawNarrow(into, rows, inside) : drawWide(into, rows, inside);
  });
}

function drawWide(into: Element, rows: readonly MosaicRow[], options: MosaicOptions): number {
  const { width, classes } = options;
  let y = 0;
  const ends: { readonly right: number; readonly bottom: number }[] = [];
  for (const row of rows) {
    const names = wrap(row.name, wide.label - 8, name);
    const group = add(into, 'g', { transform: `translate(0 ${y})` });
    addLines(group, names, 17, { x: 0, y: 13, fill: theme.ink, lang: 'de', ...name });
    addText(group, row.count, { x: 0, y: 13 + names.length * 17, fill: theme['ink-2'], ...count });
    const squares = drawSquares(group, row.squares, wide, 0, options);
    y += Math.max(leastRow, names.length * 17 + 31, squares.height + belowSquares);
    ends.push({ right: squares.right, bottom: y });
  }
  const height = classesHeight(classes);
  // Beside the rows from below the last one whose squares reach so far.
  const reaching = ends.filter(({ right }) => right + classesGap > width - classesWidth);
  const top = Math.max(0, y - height, ...reaching.map(({ bottom }) => bottom));
  drawClasses(into, classes, width - classesWidth, top, classesWidth);
  return Math.max(y, top + height);
}

function drawNarrow(into: Element, rows: readonly MosaicRow[], options: MosaicOptions): number {
  const { width, classes } = options;
  drawClasses(into, classes, 0, 0, width);
  let y = classesHeight(classes);
  for (const row of rows) {
    y += 16;
    const group = add(into, 'g', { transform: `translate(0 ${y})` });
    const names = wrap(row.name, width - widthOf(row.count, count) - 16, name);
    addLines(group, names, 20, { x: 0, y: 17, fill: theme.ink, lang: 'de', ...name });
    addText(group, row.count, { x: width, y: 17, fill: theme['ink-2'], anchor: 'end', ...count });
    const head = 24 + (names.length - 1) * 20 + 6;
    y += head + drawSquares(group, row.squares, narrow, head, options).height;
  }
  return y;
}

/** Draws the squares of a row in as many lines as they need, and says where they end. */
function drawSquares(
  into: Element,
  squares: readonly MosaicSquare[],
  { square, gap, label }: Geometry,
  top: number,
  { width, hrefOf }: MosaicOptions,
): { right: number; height: number } {
  const step = square + gap;
  const perLine = Math.max(1, Math.floor((width - label + gap) / step));
  squares.forEach((goal, i) => {
    const parent = linked(into, hrefOf ? hrefOf(goal.href) : null);
    drawGoal(parent, goal, label + (i % perLine) * step, top + Math.floor(i / perLine) * step, square);
  });
  const lines = Math.ceil(squares.length / perLine);
  return {
    right: label + Math.min(squares.length, perLine) * step - gap,
    height: Math.max(0, lines * step - gap),
  };
}

function drawGoal(into: Element, goal: MosaicSquare, x: number, y: number, side: number): void {
  const { nr, status, dimmed, label } = goal;
  const unit = side / wide.square;
  const group = add(into, 'g');
  add(group, 'title').append(label);
  if (dimmed) add(group, 'rect', { x, y, width: side, height: side, fill: theme.ghost });
  else {
    drawSquare(group, status, x, y, side);
    drawIcon(group, status, x + 9 * unit, y + 15.7 * unit, 10 * unit);
  }
  addText(group, String(nr), {
    x: x + side / 2,
    y: y + 12.6 * unit,
    size: 11,
    weight: 600,
    anchor: 'middle',
    fill: dimmed ? theme['ink-3'] : theme[`on-${status}`],
  });
}
