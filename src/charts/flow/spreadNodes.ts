import { wrap } from '../pictures/wrap.ts';
import type { FlowNode } from './flow.ts';
import { leastInside, lineHeight, nameFont, type FlowSizes } from './flowSizes.ts';

const labelGap = 3;
const labelAbove = 22;

/** What a node takes of its column. */
export interface Room {
  readonly height: number;
  readonly label: number;
  /** What a label needs beyond its node. */
  readonly above: number;
  readonly below: number;
  readonly apart: boolean;
}

/** The room of a node of so many px, with its name beside it in so much width. */
export function roomOf(node: FlowNode, height: number, nameWidth: number): Room {
  if (node.status !== null) {
    return { height, label: 0, above: height < leastInside ? labelAbove : 0, below: 0, apart: node.apart };
  }
  const whole = `${node.name} 0${node.count.text}${node.toggle ? ' 00' : ''}`;
  const label = wrap(whole, nameWidth, nameFont).length * lineHeight;
  const over = Math.max(0, (label - height) / 2);
  return { height, label, above: over, below: over, apart: node.apart };
}

function gapBetween(a: Room, b: Room, { gap, gapApart }: FlowSizes): number {
  return Math.max(b.apart ? gapApart : gap, a.below + b.above + labelGap);
}

/** The least height of a column. */
export function leastHeight(rooms: readonly Room[], sizes: FlowSizes): number {
  const gaps = rooms.slice(1).reduce((sum, room, i) => sum + gapBetween(rooms[i] as Room, room, sizes), 0);
  const ends = (rooms[0]?.above ?? 0) + (rooms.at(-1)?.below ?? 0);
  return rooms.reduce((sum, room) => sum + room.height, 0) + gaps + ends;
}

/** Upper edges: what is left of the height goes between the nodes, doubly where another kind begins. */
export function spreadNodes(rooms: readonly Room[], height: number, sizes: FlowSizes): readonly number[] {
  const rest = height - leastHeight(rooms, sizes);
  const weights = rooms.slice(1).reduce((sum, room) => sum + (room.apart ? 2 : 1), 0);
  let y = rooms[0]?.above ?? 0;
  return rooms.map((room, i) => {
    const before = rooms[i - 1];
    if (before) y += gapBetween(before, room, sizes) + (rest * (room.apart ? 2 : 1)) / weights;
    const top = y;
    y += room.height;
    return top;
  });
}
