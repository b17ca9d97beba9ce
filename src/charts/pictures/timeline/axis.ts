import { mostYears, type TimelinePicture, type TimelineYear } from '../../timeline/timeline.ts';
import { add, addText } from '../element.ts';
import type { PictureOptions } from '../frame.ts';
import { addSquares, perLine } from '../goalSquares.ts';
import { theme } from '../theme.ts';
import { widthOf } from '../wrap.ts';
import type { TimelineSizes } from './timelineSizes.ts';

/** The quarters as columns of equal width, in px from the left. */
export interface Axis {
  readonly column: number;
  /** Height of the highest stack. */
  readonly stacks: number;
  /** Whether the counts of the years stand on a line of their own. */
  readonly countsBelow: boolean;
}

/** Left of the first square of a quarter, and between its name and the next line. */
const inset = 2;
const nameGap = 8;

/** Columns of quarters, or `null` where squares or words would not fit in them: then they stand below each other. */
export function axisOf({ years, asOf }: TimelinePicture, sizes: TimelineSizes, width: number): Axis | null {
  const quarters = years.flatMap((year) => year.quarters);
  if (years.length > mostYears || quarters.length === 0) return null;
  const column = width / quarters.length;
  const longestTick = Math.max(...quarters.map(({ short }) => widthOf(short, sizes.small)));
  if (column < Math.max(sizes.square + 2 * inset, longestTick + inset)) return null;
  const names = years.map((year) => {
    const room = year.quarters.length * column - inset;
    const name = widthOf(year.year, sizes.year);
    const count = year.count ? widthOf(year.count.text, sizes.small) : 0;
    const both = year.count ? name + nameGap + count : name;
    return { beside: both <= room, below: Math.max(name, count) <= room };
  });
  if (names.some(({ below }) => !below)) return null;
  const asOfWidth = widthOf(asOf, sizes.strong) + nameGap;
  const asOfX = quarters.findIndex((quarter) => quarter.asOf) * column;
  if (asOfX >= 0 && asOfX < asOfWidth && asOfX + asOfWidth > width) return null;
  const { square, gap } = sizes;
  const across = perLine({ left: inset, width: column, square, gap });
  const lines = Math.max(1, ...quarters.map(({ squares }) => Math.ceil(squares.length / across)));
  return {
    column,
    stacks: lines * (square + gap),
    countsBelow: names.some(({ beside }) => !beside),
  };
}

/** Above the squares: for the words at the line of the report's state. */
const headroom = 32;

export function axisHeight(axis: Axis, sizes: TimelineSizes): number {
  return headroom + axis.stacks + 3 + sizes.line * (axis.countsBelow ? 3 : 2) + 4;
}

/** Draws the years with their quarters, on which squares stack upwards; says how high it became. */
export function drawAxis(
  into: Element,
  { years, asOf }: TimelinePicture,
  axis: Axis,
  sizes: TimelineSizes,
  options: PictureOptions,
): number {
  const { column } = axis;
  const quarters = years.flatMap((year) => year.quarters);
  const ground = headroom + axis.stacks;
  const height = axisHeight(axis, sizes);
  add(into, 'rect', { x: 0, y: ground, width: column * quarters.length, height: 1, fill: theme.rule });
  let i = 0;
  for (const year of years) {
    const left = i * column;
    add(into, 'rect', { x: left, y: 0, width: 1, height, fill: theme.rule });
    year.quarters.forEach((quarter, q) => {
      const x = left + q * column;
      const place = { left: x + inset, top: ground - 4, width: x + column, ...sizes, upwards: true };
      addSquares(into, quarter.squares, place, options);
      addText(into, quarter.short, {
        x: x + inset,
        y: ground + 3 + sizes.line * 0.75,
        fill: quarter.squares.length > 0 ? theme['ink-2'] : theme['ink-3'],
        ...sizes.small,
      });
      if (quarter.asOf) drawAsOf(into, asOf, x, ground + sizes.line, sizes);
    });
    drawYear(into, year, left + inset, ground + 3 + sizes.line * 1.75, axis.countsBelow, sizes);
    i += year.quarters.length;
  }
  const inConcept = quarters.flatMap((quarter, q) => (quarter.inConcept ? [q] : []));
  const first = (inConcept[0] ?? 0) * column;
  add(into, 'rect', { x: first, y: ground, width: inConcept.length * column, height: 3, fill: theme.ink });
  return height;
}

function drawYear(
  into: Element,
  { year, count }: TimelineYear,
  x: number,
  y: number,
  countsBelow: boolean,
  sizes: TimelineSizes,
): void {
  const text = addText(into, year, { x, y, fill: theme.ink, ...sizes.year });
  if (!count) return;
  const fill = count.href === null ? theme['ink-3'] : theme['ink-2'];
  if (countsBelow) {
    addText(into, count.text, { x, y: y + sizes.line * 0.9, fill, ...sizes.small });
    return;
  }
  // In the same line of text: so the number follows the year whatever font it is shown in.
  add(text, 'tspan', { dx: nameGap, 'font-size': sizes.small.size, 'font-weight': 400, fill }).append(
    count.text,
  );
}

/** The line from which on the report's state holds, with its words where they have room. */
function drawAsOf(into: Element, asOf: string, x: number, height: number, sizes: TimelineSizes): void {
  add(into, 'rect', { x, y: 0, width: 2, height, fill: theme.ink });
  const isLeft = x >= widthOf(asOf, sizes.strong) + nameGap;
  addText(into, asOf, {
    x: isLeft ? x - nameGap : x + nameGap + 2,
    y: 13,
    fill: theme.ink,
    ...sizes.strong,
    ...(isLeft && { anchor: 'end' as const }),
  });
}
