import { blockLabel, edgeWidth } from '../../flow/blockLabel.ts';
import type { PlacedNode } from '../../flow/layoutFlow.ts';
import { add, addText, linked } from '../element.ts';
import { drawIcon } from '../statusMark.ts';
import { theme } from '../theme.ts';

/** The statuses as blocks that carry icon, word and count, so that no label lies on a strand. */
export function drawBlocks(
  into: Element,
  nodes: readonly PlacedNode[],
  { left, right }: { readonly left: number; readonly right: number },
  filtered: boolean,
  hrefOf: ((href: string) => string) | null,
): void {
  const width = right - left;
  for (const placed of nodes) {
    const { node, y, height, chosen } = placed;
    const status = node.status ?? 'fulfilled';
    const label = blockLabel(placed, filtered);
    const group = linked(add(into, 'g'), hrefOf && node.href ? hrefOf(node.href) : null);
    add(group, 'title').append(`${node.name}, ${node.count.text}`);
    if (status === 'discarded' && height > 0) {
      add(group, 'rect', {
        x: left + 0.75,
        y: y + 0.75,
        width: width - 1.5,
        height: Math.max(0.5, height - 1.5),
        fill: theme.paper,
        stroke: theme.discarded,
        'stroke-width': 1.5,
      });
      if (filtered && chosen > 0)
        add(group, 'rect', { x: left, y, width: edgeWidth, height: chosen, fill: theme.discarded });
    } else if (height > 0) {
      add(group, 'rect', {
        x: left,
        y,
        width,
        height,
        fill: theme[status],
        ...(filtered && { 'fill-opacity': 0.3 }),
      });
      const pieces = label.ground === 'edges' ? [left, right - edgeWidth] : [left];
      const pieceWidth = label.ground === 'edges' ? edgeWidth : width;
      if (filtered && chosen > 0)
        for (const x of pieces)
          add(group, 'rect', { x, y, width: pieceWidth, height: chosen, fill: theme[status] });
    }
    const isOn = label.ground === 'solid' && status !== 'discarded';
    const fill = isOn ? theme[`on-${status}`] : theme.ink;
    const isStrong = filtered && chosen > 0;
    drawIcon(group, status, left + 10, label.y - 6, 12, fill);
    addText(group, node.name, {
      x: left + 28,
      y: label.y + 5,
      size: 14,
      weight: isStrong ? 700 : 400,
      fill,
    });
    addText(group, node.count.text, {
      x: right - 10,
      y: label.y + 5,
      size: 14,
      weight: node.count.text === '0' ? 400 : 700,
      anchor: 'end',
      fill: node.count.text === '0' ? theme['ink-3'] : fill,
    });
  }
}
