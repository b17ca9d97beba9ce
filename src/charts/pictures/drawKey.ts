import { isStatus } from '../../model/codes.ts';
import type { ExploreTone } from '../plot/explorePicture.ts';
import { add, addText } from './element.ts';
import type { PictureSize } from './frame.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { theme } from './theme.ts';
import { lookOfTone } from './toneLook.ts';
import { widthOf, type Font } from './wrap.ts';

/** A colour with what it means, and its goals where they are said; an empty one is kept: its absence is seen. */
export interface PictureKey {
  readonly tone: ExploreTone;
  readonly label: string;
  readonly goals: string;
}

interface Metrics {
  readonly side: number;
  readonly font: number;
  readonly gap: number;
  readonly leastGap: number;
  readonly line: number;
}

const metrics: Readonly<Record<PictureSize, Metrics>> = {
  page: { side: 18, font: 14, gap: 28, leastGap: 28, line: 28 },
  slide: { side: 17, font: 15, gap: 22, leastGap: 10, line: 28 },
};

/** Draws what the colours mean in the order of the bars, in as many lines as it takes; says how high it became. */
export function drawKey(
  parent: Element,
  items: readonly PictureKey[],
  width: number,
  size: PictureSize,
): number {
  const { side, font, gap, leastGap, line } = metrics[size];
  const label: Font = { size: font, weight: 400 };
  const goals: Font = { size: font, weight: 700 };
  const widths = items.map(
    (item) => side + 8 + widthOf(item.label, label) + (item.goals ? 8 + widthOf(item.goals, goals) : 0),
  );
  // One line where closer items make it one.
  const free = (width - widths.reduce((sum, own) => sum + own, 0)) / Math.max(1, items.length - 1);
  const between = free >= leastGap ? Math.min(gap, free) : gap;
  let x = 0;
  let y = 0;
  for (const [i, item] of items.entries()) {
    const end = widths[i] ?? 0;
    if (x > 0 && Math.floor(x + end) > width) {
      x = 0;
      y += line;
    }
    const group = add(parent, 'g', { transform: `translate(${Math.round(x)} ${y})` });
    drawMark(group, item.tone, (line - side) / 2, side);
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
    x += end + between;
  }
  return items.length > 0 ? y + line : 0;
}

/** A status with its icon, anything else as its grey. */
function drawMark(parent: Element, tone: ExploreTone, y: number, side: number): void {
  if (!isStatus(tone)) {
    add(parent, 'rect', { x: 1, y: y + 1, width: side - 2, height: side - 2, ...lookOfTone(tone) });
    return;
  }
  drawSquare(parent, tone, 0, y, side);
  drawIcon(parent, tone, side / 6, y + side / 6, (side * 2) / 3);
}
