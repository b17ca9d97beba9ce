import { leastInside } from './flowSizes.ts';
import type { PlacedNode } from './layoutFlow.ts';

/** Where a block's icon, word and number stand: on the solid part, on the pale one, or on the paper above. */
export interface BlockLabel {
  readonly ground: 'solid' | 'pale' | 'paper';
  /** Middle of the line in px. */
  readonly y: number;
}

/** The label stays in the remainder as long as it fits there, so that the chosen share is a plain area. */
export function blockLabel({ y, height, chosen }: PlacedNode, filtered: boolean): BlockLabel {
  if (height < leastInside) return { ground: 'paper', y: y - 11 };
  if (!filtered) return { ground: 'solid', y: y + height / 2 };
  const rest = height - chosen;
  return rest >= leastInside || rest >= chosen
    ? { ground: 'pale', y: y + chosen + rest / 2 }
    : { ground: 'solid', y: y + chosen / 2 };
}
