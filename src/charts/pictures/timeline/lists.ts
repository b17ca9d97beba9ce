import type { TimelineLane, TimelinePicture } from '../../timeline/timeline.ts';
import { add, addLines, addText } from '../element.ts';
import type { PictureOptions } from '../frame.ts';
import { addSquares } from '../goalSquares.ts';
import { theme } from '../theme.ts';
import { widthOf, wrap } from '../wrap.ts';
import type { TimelineSizes } from './timelineSizes.ts';

/** The quarters that have goals below each other, year by year: where columns would not fit. */
export function drawQuarters(
  into: Element,
  { years, asOf }: TimelinePicture,
  width: number,
  sizes: TimelineSizes,
  options: PictureOptions,
): number {
  let y = 0;
  for (const year of years) {
    y += 10;
    addText(into, year.year, { x: 0, y: y + sizes.line * 0.75, fill: theme.ink, ...sizes.name });
    if (year.count) {
      const fill = year.count.href === null ? theme['ink-3'] : theme['ink-2'];
      addText(into, year.count.text, {
        x: width,
        y: y + sizes.line * 0.75,
        anchor: 'end',
        fill,
        ...sizes.small,
      });
    }
    y += sizes.line;
    for (const quarter of year.quarters) {
      if (quarter.asOf) {
        y += 8;
        add(into, 'rect', { x: 0, y, width, height: 2, fill: theme.ink });
        addText(into, asOf, { x: 0, y: y + 4 + sizes.line * 0.75, fill: theme.ink, ...sizes.strong });
        y += 4 + sizes.line;
      }
      if (quarter.squares.length === 0) continue;
      y += 6;
      addText(into, quarter.name, {
        x: 0,
        y: y + sizes.square / 2 + 4.5,
        fill: theme['ink-2'],
        ...sizes.small,
      });
      const place = { ...sizes, left: sizes.quarters, top: y, width };
      y += addSquares(into, quarter.squares, place, options).height + 6;
    }
    y += 10;
    add(into, 'rect', { x: 0, y, width, height: 1, fill: theme.rule });
  }
  return y + 1;
}

/** The goals without a date, a lane a kind, with hairlines between them. */
export function drawLanes(
  into: Element,
  lanes: readonly TimelineLane[],
  width: number,
  sizes: TimelineSizes,
  options: PictureOptions,
): number {
  let y = 0;
  const rule = () => add(into, 'rect', { x: 0, y, width, height: 1, fill: theme.rule });
  if (lanes.length > 0) rule();
  for (const lane of lanes) {
    y += sizes.air;
    y += sizes.lanes > 0 ? besideName(into, lane, y, width, sizes, options) : belowName(into, lane, y, width, sizes, options); // prettier-ignore
    y += sizes.air;
    rule();
  }
  return lanes.length > 0 ? y + 1 : 0;
}

type Draw = (
  into: Element,
  lane: TimelineLane,
  y: number,
  width: number,
  sizes: TimelineSizes,
  options: PictureOptions,
) => number;

const besideName: Draw = (into, { name, count, squares }, y, width, sizes, options) => {
  const { size } = options;
  const lines = wrap(name, sizes.lanes - 12, sizes.name);
  const first = y + sizes.line * 0.75;
  addLines(into, lines, sizes.line, { x: 0, y: first, fill: theme.ink, ...sizes.name });
  const words = lines.length * sizes.line;
  const last = widthOf(lines.at(-1) ?? '', sizes.name);
  // On a slide every line counts: the number stands behind the name where it can.
  const isBehind = size === 'slide' && last + 8 + widthOf(count.text, sizes.small) <= sizes.lanes - 12;
  addText(into, count.text, {
    x: isBehind ? last + 8 : 0,
    y: first + (isBehind ? words - sizes.line : words),
    fill: theme['ink-2'],
    ...sizes.small,
  });
  const { height } = addSquares(into, squares, { ...sizes, left: sizes.lanes, top: y, width }, options);
  return Math.max(height, isBehind ? words : words + sizes.line);
};

const belowName: Draw = (into, { name, count, squares }, y, width, sizes, options) => {
  const counted = widthOf(count.text, sizes.small);
  const lines = wrap(name, width - counted - 16, sizes.name);
  const first = y + sizes.line * 0.75;
  addLines(into, lines, sizes.line, { x: 0, y: first, fill: theme.ink, ...sizes.name });
  addText(into, count.text, { x: width, y: first, anchor: 'end', fill: theme['ink-2'], ...sizes.small });
  const head = lines.length * sizes.line + 8;
  return head + addSquares(into, squares, { ...sizes, left: 0, top: y + head, width }, options).height;
};
