import { placeParts } from '../../bars.ts';
import type { FlowEndBlock } from '../../flow/ends.ts';
import type { Status } from '../../../model/codes.ts';
import { drawParts } from '../drawBars.ts';
import { add, addLines, addText, linked } from '../element.ts';
import { drawIcon, drawSquare } from '../statusMark.ts';
import { theme } from '../theme.ts';
import { widthOf, wrap } from '../wrap.ts';

const barHeight = 20;
const line = 24;
const name = { size: 16, weight: 700 };
const text = { size: 14, weight: 400 };
const number = { size: 14, weight: 700 };
const iconSide = 18;

/** The flow without strands: one block an end with its bar, its statuses, and where its goals come from. */
export function drawEnds(
  into: Element,
  blocks: readonly FlowEndBlock[],
  fromLabel: string,
  width: number,
  hrefOf: ((href: string) => string) | null,
): number {
  const most = Math.max(0, ...blocks.map((block) => block.whole));
  let y = 0;
  blocks.forEach((block, i) => {
    if (i > 0) {
      add(into, 'rect', { x: 0, y, width, height: 1, fill: theme.rule });
      y += 16;
    }
    const group = add(into, 'g', { transform: `translate(0 ${y})` });
    y += drawEnd(group, block, most, fromLabel, width, hrefOf) + 20;
  });
  return Math.max(0, y - 20);
}

function drawEnd(
  group: Element,
  block: FlowEndBlock,
  most: number,
  fromLabel: string,
  width: number,
  hrefOf: ((href: string) => string) | null,
): number {
  const lines = wrap(block.name, width - widthOf(block.count.text, name) - 16, name);
  const head = linked(group, hrefOf && block.href ? hrefOf(block.href) : null);
  addLines(head, lines, line, { x: 0, y: 17, fill: theme.ink, ...name });
  const isZero = block.parts.every(({ goals }) => goals === 0);
  addText(group, block.count.text, {
    x: width,
    y: 17,
    anchor: 'end',
    ...name,
    weight: isZero ? 400 : 700,
    fill: isZero ? theme['ink-3'] : theme.ink,
  });
  let y = lines.length * line + 8;
  const bar = placeParts(block, most);
  const px = (percent: number) => (percent / 100) * width;
  if (block.whole > 0)
    add(group, 'rect', { x: 0, y, width: px(bar.ghost), height: barHeight, fill: theme.ghost });
  drawParts(group, bar.parts, { left: 0, top: y, height: barHeight, px });
  y += barHeight;
  const some = block.parts.filter((part) => part.goals > 0);
  if (some.length > 0) y = drawStatuses(group, some, y + 10, width);
  if (block.from.length > 0) {
    const from = block.from.map((field) => `${field.name}\u00a0${field.count.text}`).join('\u00a0· ');
    const words = wrap(`${fromLabel} ${from}`, width, text);
    addLines(group, words, line, { x: 0, y: y + 6 + 17, fill: theme['ink-2'], ...text });
    y += 6 + words.length * line;
  }
  return y;
}

/** The statuses that arrive, side by side as far as they fit; says where they end. */
function drawStatuses(group: Element, parts: FlowEndBlock['parts'], top: number, width: number): number {
  let x = 0;
  let y = top;
  for (const part of parts) {
    const count = part.count.text;
    const end = iconSide + 6 + widthOf(count, number) + 6 + widthOf(part.label, text);
    if (x > 0 && x + end > width) {
      x = 0;
      y += line + 4;
    }
    const status = part.tone as Status;
    drawSquare(group, status, x, y + 3, iconSide);
    drawIcon(group, status, x + 3, y + 6, 12);
    const words = addText(group, count, { x: x + iconSide + 6, y: y + 17, fill: theme.ink, ...number });
    add(words, 'tspan', { dx: 5, 'font-weight': 400 }).append(part.label);
    x += end + 20;
  }
  return y + line;
}
