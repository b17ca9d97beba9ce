import type { Status } from '../../model/codes.ts';
import { add, addText } from './element.ts';
import type { PictureSize } from './frame.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { theme } from './theme.ts';
import { widthOf, type Font } from './wrap.ts';

/** A status as it is called, and its goals where they are said; an empty one is kept, so that its absence is seen. */
export interface PictureKey {
  readonly status: Status;
  readonly label: string;
  readonly goals: string;
}

interface Metrics {
  readonly side: number;
  readonly font: number;
  readonly gap: number;
  readonly line: number;
}

const metrics: Readonly<Record<PictureSize, Metrics>> = {
  page: { side: 18, font: 14, gap: 28, line: 28 },
  slide: { side: 17, font: 15, gap: 22, line: 28 },
};

/** Draws what the colours mean in the order of the bars, in as many lines as it takes; says how high it became. */
export function drawKey(
  parent: Element,
  items: readonly PictureKey[],
  width: number,
  size: PictureSize,
): number {
  const { side, font, gap, line } = metrics[size];
  const label: Font = { size: font, weight: 400 };
  const goals: Font = { size: font, weight: 700 };
  let x = 0;
  let y = 0;
  for (const item of items) {
    const labelEnd = side + 8 + widthOf(item.label, label);
    const end = labelEnd + (item.goals ? 8 + widthOf(item.goals, goals) : 0);
    if (x > 0 && x + end > width) {
      x = 0;
      y += line;
    }
    const group = add(parent, 'g', { transform: `translate(${Math.round(x)} ${y})` });
    drawSquare(group, item.status, 0, (line - side) / 2, side);
    drawIcon(group, item.status, side / 6, line / 2 - side / 3, (side * 2) / 3);
    const baseline = line / 2 + font * 0.36;
    const text = addText(group, item.label, { x: side + 8, y: baseline, fill: theme.ink, ...label });
    if (item.goals) {
      // In the same line of text: so the number follows the word whatever font it is shown in.
      add(text, 'tspan', {
        dx: 8,
        'font-weight': item.goals === '0' ? 400 : 700,
        fill: item.goals === '0' ? theme['ink-3'] : theme.ink,
      }).append(item.goals);
    }
    x += end + gap;
  }
  return items.length > 0 ? y + line : 0;
}
