import type { Status } from '../../model/codes.ts';
import { add, addText } from './element.ts';
import type { PictureSize } from './frame.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { theme } from './theme.ts';
import { widthOf } from './wrap.ts';

/** A status with its goals: the rows of the table that is the legend, too. */
export interface PictureClass {
  readonly status: Status;
  readonly label: string;
  /** As it is written, and as a number. */
  readonly goals: string;
  readonly count: number;
  readonly share: string;
}

export interface PictureClasses {
  readonly rows: readonly PictureClass[];
  /** The line between the rated goals and the discarded ones. */
  readonly rated: { readonly label: string; readonly goals: string; readonly share: string };
}

interface Metrics {
  readonly row: number;
  readonly rated: number;
  readonly icon: number;
  readonly label: number;
  readonly count: number;
  readonly small: number;
  /** Between the right ends of count and share. */
  readonly share: number;
  readonly bar: number;
}

const metrics: Readonly<Record<PictureSize, Metrics>> = {
  page: { row: 44, rated: 36, icon: 22, label: 15, count: 20, small: 14, share: 104, bar: 20 },
  slide: { row: 50, rated: 38, icon: 26, label: 18, count: 24, small: 16, share: 128, bar: 27 },
};

/** Less room for bars than this says nothing. */
const leastBars = 160;

export function classesHeight({ rows }: PictureClasses, size: PictureSize): number {
  return rows.length * metrics[size].row + metrics[size].rated;
}

interface TablePlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size: PictureSize;
  /** With a bar for each number where there is room. */
  readonly bars: boolean;
}

/** Draws the statuses with icon, word, count and share; a hairline between them, a strong one above the base. */
export function addClasses(parent: Element, { rows, rated }: PictureClasses, place: TablePlace): void {
  const { x, top, width, size } = place;
  const m = metrics[size];
  const right = x + width;
  const rule = (y: number, fill: string) => add(parent, 'rect', { x, y, width, height: 1, fill });
  const text = (words: string, at: number, baseline: number, font: number, strong: boolean, isEnd: boolean) =>
    addText(parent, words, {
      x: at,
      y: baseline,
      size: font,
      weight: strong ? 700 : 400,
      fill: strong || font === m.label ? theme.ink : theme['ink-2'],
      ...(isEnd && { anchor: 'end' as const }),
    });
  const bars = place.bars ? barPlace(rows, x, width, m) : null;
  let y = top;
  rows.forEach(({ status, label, goals, count, share }, i) => {
    if (status === 'discarded') {
      rule(y, theme.ink);
      const baseline = y + m.rated / 2 + m.small * 0.36;
      text(rated.label, x, baseline, m.small, false, false);
      text(rated.goals, right - m.share, baseline, m.small + 1, true, true);
      text(rated.share, right, baseline, m.small, false, true);
      y += m.rated;
    } else if (i > 0) rule(y, theme.rule);
    drawSquare(parent, status, x, y + (m.row - m.icon) / 2, m.icon);
    drawIcon(parent, status, x + m.icon * 0.23, y + m.row / 2 - m.icon * 0.27, m.icon * 0.55);
    const baseline = y + m.row / 2 + m.label * 0.33;
    text(label, x + m.icon + 18, baseline, m.label, false, false);
    if (bars && count > 0) {
      const barY = y + (m.row - m.bar) / 2;
      drawBar(parent, status, bars.left, barY, Math.max(2, count * bars.perGoal), m.bar);
    }
    text(goals, right - m.share, baseline + 1, m.count, true, true);
    addText(parent, share, {
      x: right,
      y: baseline,
      size: m.label,
      weight: 400,
      fill: theme['ink-2'],
      anchor: 'end',
    });
    y += m.row;
  });
}

function barPlace(rows: readonly PictureClass[], x: number, width: number, m: Metrics) {
  const labels = Math.max(0, ...rows.map(({ label }) => widthOf(label, { size: m.label, weight: 400 })));
  const counts = Math.max(0, ...rows.map(({ goals }) => widthOf(goals, { size: m.count, weight: 700 })));
  const left = x + m.icon + 18 + Math.ceil(labels) + 24;
  const room = x + width - m.share - Math.ceil(counts) - 24 - left;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return room >= leastBars ? { left, perGoal: room / most } : null;
}

/** A bar in a status's look; a hollow one is drawn inside its edge. */
function drawBar(parent: Element, status: Status, x: number, y: number, width: number, height: number): void {
  const inset = status === 'discarded' ? 0.75 : 0;
  add(parent, 'rect', {
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill: status === 'discarded' ? theme.paper : theme[status],
    ...(inset > 0 && { stroke: theme.discarded, 'stroke-width': 1.5 }),
  });
}
