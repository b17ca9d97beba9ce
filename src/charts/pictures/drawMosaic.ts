import type { MosaicRow } from '../mosaic.ts';
import { addClasses, classesHeight, type PictureClasses } from './classTable.ts';
import { drawKey } from './drawKey.ts';
import { add, addLines, addText } from './element.ts';
import { drawFrame, wideFrom, type PictureOptions } from './frame.ts';
import { addSquares } from './goalSquares.ts';
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
    if (options.size === 'slide') return drawSlide(into, rows, inside);
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
    const squares = addSquares(group, row.squares, { ...wide, left: wide.label, width, top: 0 }, options);
    y += Math.max(leastRow, names.length * 17 + 31, squares.height + belowSquares);
    ends.push({ right: squares.right, bottom: y });
  }
  const height = classesHeight(classes, 'page');
  // Beside the rows from below the last one whose squares reach so far.
  const reaching = ends.filter(({ right }) => right + classesGap > width - classesWidth);
  const top = Math.max(0, y - height, ...reaching.map(({ bottom }) => bottom));
  const x = width - classesWidth;
  addClasses(into, classes, { x, top, width: classesWidth, size: 'page', bars: false });
  return Math.max(y, top + height);
}

function drawNarrow(into: Element, rows: readonly MosaicRow[], options: MosaicOptions): number {
  const { width, classes } = options;
  addClasses(into, classes, { x: 0, top: 0, width, size: 'page', bars: false });
  let y = classesHeight(classes, 'page');
  for (const row of rows) {
    y += 16;
    const group = add(into, 'g', { transform: `translate(0 ${y})` });
    const names = wrap(row.name, width - widthOf(row.count, count) - 16, name);
    addLines(group, names, 20, { x: 0, y: 17, fill: theme.ink, lang: 'de', ...name });
    addText(group, row.count, { x: width, y: 17, fill: theme['ink-2'], anchor: 'end', ...count });
    const head = 24 + (names.length - 1) * 20 + 6;
    y += head + addSquares(group, row.squares, { ...narrow, left: 0, width, top: head }, options).height;
  }
  return y;
}

/** Squares of a slide: as large as the longest row lets them be, and never smaller than their icon can be seen. */
const slideSquare = { most: 22, least: 13, gap: 2.25 };
const slideName: Font = { size: 16, weight: 600 };
const slideCount: Font = { size: 13.5, weight: 400 };
const slideLabels = { least: 200, most: 280 };

/** For the last row: names and icons large, no numbers, and what the colours mean in a line above. */
function drawSlide(into: Element, rows: readonly MosaicRow[], options: MosaicOptions): number {
  const { width, classes, size } = options;
  const keyHeight = drawKey(
    into,
    classes.rows.map(({ status, label, goals }) => ({ tone: status, label, goals })),
    width,
    size,
  );
  const names = rows.map((row) => widthOf(row.name, slideName));
  const label = Math.ceil(Math.min(slideLabels.most, Math.max(slideLabels.least, ...names) + 16));
  const longest = Math.max(1, ...rows.map(({ squares }) => squares.length));
  const { most, least, gap } = slideSquare;
  // On one line if its icons can then be seen, else on as many as let them.
  const onLine = Math.floor((width - label + gap) / (least + gap));
  const lines = Math.ceil(longest / Math.max(1, onLine));
  const square = Math.min(most, (width - label + gap) / Math.ceil(longest / lines) - gap);
  let y = keyHeight + 12;
  for (const row of rows) {
    const group = add(into, 'g', { transform: `translate(0 ${y})` });
    const name = wrap(row.name, label - 12, slideName);
    addLines(group, name, 19, { x: 0, y: 15, fill: theme.ink, lang: 'de', ...slideName });
    const countY = 15 + name.length * 19 - 2;
    addText(group, row.count, { x: 0, y: countY, fill: theme['ink-2'], ...slideCount });
    const { height } = addSquares(group, row.squares, { square, gap, left: label, width, top: 2 }, options);
    y += Math.max(countY + 7, height + 10);
  }
  return y;
}
