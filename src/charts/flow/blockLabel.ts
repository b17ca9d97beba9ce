import { leastInside } from './flowSizes.ts';
import type { PlacedNode } from './layoutFlow.ts';

/**
 * Where a block's icon, word and number stand: on the solid part, on the pale one, on the paper above, or over both
 * parts where neither is high enough; then the chosen share is seen at the block's edges only.
 */
export interface BlockLabel {
  readonly ground: 'solid' | 'pale' | 'edges' | 'paper';
  /** Middle of the line in px. */
  readonly y: number;
}

/** How wide the edges of a block are that has its chosen share there, in px. */
export const edgeWidth = 6;

/** The label stays in the remainder as long as it fits there, so that the chosen share is a plain area. */
export function blockLabel({ y, height, chosen }: PlacedNode, filtered: boolean): BlockLabel {
  if (height < leastInside) return { ground: 'paper', y: y - 11 };
  if (!filtered) return { ground: 'solid', y: y + height / 2 };
  const rest = height - chosen;
  if (rest >= leastInside) return { ground: 'pale', y: y + chosen + rest / 2 };
  if (chosen >= leastInside) return { ground: 'solid', y: y + chosen / 2 };
  return { ground: 'edges', y: y + height / 2 };
}
