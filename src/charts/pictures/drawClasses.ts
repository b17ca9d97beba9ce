import type { Status } from '../../model/codes.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { add, addText } from './element.ts';
import { theme } from './theme.ts';

/** A status with its goals: the rows of the table that is the legend, too. */
export interface PictureClass {
  readonly status: Status;
  readonly label: string;
  readonly goals: string;
  readonly share: string;
}

export interface PictureClasses {
  readonly rows: readonly PictureClass[];
  /** The line between the rated goals and the discarded ones. */
  readonly rated: { readonly label: string; readonly goals: string; readonly share: string };
}

const rowHeight = 44;
const ratedHeight = 36;
const shareWidth = 104;
const iconSide = 22;

export function classesHeight({ rows }: PictureClasses): number {
  return rows.length * rowHeight + ratedHeight;
}

/** Draws the statuses with icon, word, count and share; a hairline between them, a strong one above the base. */
export function drawClasses(
  parent: Element,
  { rows, rated }: PictureClasses,
  x: number,
  top: number,
  width: number,
): void {
  const right = x + width;
  const rule = (y: number, fill: string) => add(parent, 'rect', { x, y, width, height: 1, fill });
  let y = top;
  rows.forEach(({ status, label, goals, share }, i) => {
    if (status === 'discarded') {
      rule(y, theme.ink);
      const baseline = y + 23;
      const small = { y: baseline, size: 14, weight: 400, fill: theme['ink-2'] };
      addText(parent, rated.label, { x, ...small });
      addText(parent, rated.goals, {
        ...small,
        x: right - shareWidth,
        anchor: 'end',
        weight: 700,
        size: 15,
        fill: theme.ink,
      });
      addText(parent, rated.share, { x: right, anchor: 'end', ...small });
      y += ratedHeight;
    } else if (i > 0) rule(y, theme.rule);
    drawSquare(parent, status, x, y + 11, iconSide);
    drawIcon(parent, status, x + 5, y + 16, 12);
    const baseline = y + 27;
    addText(parent, label, { x: x + 40, y: baseline, size: 15, weight: 400, fill: theme.ink });
    addText(parent, goals, {
      x: right - shareWidth,
      y: baseline + 1,
      size: 20,
      weight: 700,
      fill: theme.ink,
      anchor: 'end',
    });
    addText(parent, share, {
      x: right,
      y: baseline,
      size: 15,
      weight: 400,
      fill: theme['ink-2'],
      anchor: 'end',
    });
    y += rowHeight;
  });
}
