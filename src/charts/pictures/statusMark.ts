import type { Status } from '../../model/codes.ts';
import { statusIcons } from '../status.ts';
import { add } from './element.ts';
import { fillOf, inkOn, theme } from './theme.ts';

/** The side of the box in which the icons are drawn. */
const iconBox = 12;

/** A square, or a mark of another height, in a status's look; a hollow one is drawn inside its side. */
export function drawSquare(
  parent: Element,
  status: Status,
  x: number,
  y: number,
  side: number,
  height = side,
): void {
  if (status !== 'discarded') {
    add(parent, 'rect', { x, y, width: side, height, fill: fillOf(status) });
    return;
  }
  add(parent, 'rect', {
    x: x + 0.75,
    y: y + 0.75,
    width: side - 1.5,
    height: height - 1.5,
    fill: fillOf(status),
    stroke: theme.discarded,
    'stroke-width': 1.5,
  });
}

/** The icon of a status in a box of `side` px, in the colour of its marks' texts if no other is given. */
export function drawIcon(
  parent: Element,
  status: Status,
  x: number,
  y: number,
  side: number,
  ink: string = inkOn(status),
): void {
  const scale = Math.round((side / iconBox) * 1000) / 1000;
  const place = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${scale})`;
  add(parent, 'path', { d: statusIcons[status], fill: ink, transform: place });
}
