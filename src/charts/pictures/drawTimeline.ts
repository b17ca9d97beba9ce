import type { TimelinePicture } from '../timeline/timeline.ts';
import { drawKey, type PictureKey } from './drawKey.ts';
import { add, addText } from './element.ts';
import { drawFrame, stageHeight, type PictureOptions } from './frame.ts';
import { theme } from './theme.ts';
import { axisOf, drawAxis } from './timeline/axis.ts';
import { drawLanes, drawQuarters } from './timeline/lists.ts';
import { slideSquares, timelineSizes, type TimelineSizes } from './timeline/timelineSizes.ts';

export interface TimelineOptions extends PictureOptions {
  readonly key: readonly PictureKey[];
}

/** Every goal once: on the axis of the quarters, or in the lane of those without a date; as the page shows it. */
export function drawTimeline(picture: TimelinePicture, options: TimelineOptions): SVGSVGElement {
  const { size } = options;
  return drawFrame(options, (into, width) => {
    const sizes = timelineSizes(size, width, slideSquares.most);
    if (size === 'page') return drawAll(into, picture, width, sizes, options);
    let square: number = slideSquares.most;
    let height = 0;
    do {
      into.replaceChildren();
      height = drawAll(into, picture, width, timelineSizes(size, width, square), options);
      square--;
    } while (height > stageHeight && square >= slideSquares.least);
    return height;
  });
}

function drawAll(
  into: Element,
  picture: TimelinePicture,
  width: number,
  sizes: TimelineSizes,
  options: TimelineOptions,
): number {
  const keyHeight = drawKey(into, options.key, width, options.size);
  let y = keyHeight > 0 ? keyHeight + 12 : 0;
  const part = (draw: (group: Element) => number) => {
    y += draw(add(into, 'g', { transform: `translate(0 ${y})` }));
  };
  const axis = axisOf(picture, sizes, width);
  if (axis) part((group) => drawAxis(group, picture, axis, sizes, options));
  else part((group) => drawQuarters(group, picture, width, sizes, options));
  y += axis ? 8 : 12;
  if (axis) add(into, 'rect', { x: 0, y: y + sizes.line / 2 - 1, width: 32, height: 3, fill: theme.ink });
  addText(into, picture.concept, {
    x: axis ? 40 : 0,
    y: y + sizes.line / 2 + sizes.small.size * 0.36,
    fill: theme['ink-2'],
    ...sizes.small,
  });
  y += sizes.line + (options.size === 'page' ? 24 : 8);
  part((group) => drawLanes(group, picture.lanes, width, sizes, options));
  return y;
}
