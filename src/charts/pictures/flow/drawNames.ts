import type { Arrival } from '../../flow/bands.ts';
import { lineHeight, nameFont } from '../../flow/flowSizes.ts';
import type { PlacedNode } from '../../flow/layoutFlow.ts';
import { add, addText, linked } from '../element.ts';
import { theme } from '../theme.ts';
import { wrap } from '../wrap.ts';
import { nameGap, nodeWidth } from './flowPlace.ts';

interface NamesPlace {
  /** Left edge of the nodes. */
  readonly left: number;
  /** Names end before the nodes, or begin behind them; nothing in between has names. */
  readonly side: 'before' | 'after';
  readonly width: number;
}

/** Draws a column of nodes with their names and numbers beside them. */
export function drawNames(
  into: Element,
  nodes: readonly PlacedNode[],
  { left, side, width }: NamesPlace,
  filtered: boolean,
  hrefOf: ((href: string) => string) | null,
): void {
  for (const { node, y, height, chosen } of nodes) {
    const group = linked(add(into, 'g'), hrefOf && node.href ? hrefOf(node.href) : null);
    add(group, 'title').append(`${node.name}, ${node.count.text}`);
    if (height > 0) add(group, 'rect', { x: left, y, width: nodeWidth, height, fill: theme.mid });
    if (node.chosen && chosen > 0) {
      add(group, 'rect', { x: left, y, width: nodeWidth, height: chosen, fill: theme.accent });
    }
    const isBack = filtered && chosen === 0;
    const isStrong = filtered && chosen > 0;
    const lines = wrap(`${node.name} ${node.count.text}`, width, nameFont);
    const top = y + height / 2 - (lines.length * lineHeight) / 2;
    lines.forEach((line, i) => {
      const isLast = i === lines.length - 1;
      const words = isLast ? line.slice(0, line.length - node.count.text.length).trimEnd() : line;
      const text = addText(group, words, {
        x: side === 'before' ? left - nameGap : left + nodeWidth + nameGap,
        y: top + i * lineHeight + 13,
        size: nameFont.size,
        weight: isStrong ? 700 : 400,
        fill: isBack ? theme['ink-2'] : theme.ink,
        ...(side === 'before' && { anchor: 'end' as const }),
        ...(node.official && { lang: 'de' }),
      });
      if (!isLast) return;
      // In the same line of text: so the number follows the name whatever font it is shown in.
      add(text, 'tspan', { ...(words && { dx: 8 }), 'font-weight': 700 }).append(node.count.text);
    });
  }
}

/** The numbers of the chosen strands where they arrive. */
export function drawArrivals(
  into: Element,
  arrivals: readonly Arrival[],
  numberText: (goals: number) => string,
  x: number,
  font: number,
): void {
  for (const { status, goals, y } of arrivals) {
    addText(into, numberText(goals), {
      x: x - 6,
      y: y + font * 0.36,
      size: font,
      weight: 600,
      anchor: 'end',
      fill: status === 'discarded' ? theme.paper : theme[`on-${status}`],
    });
  }
}
