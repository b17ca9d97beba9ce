import { expect, it } from 'vitest';
import { blockLabel } from '../../../src/charts/flow/blockLabel.ts';
import type { PlacedNode } from '../../../src/charts/flow/layoutFlow.ts';

const block = (height: number, chosen: number) => ({ y: 100, height, chosen }) as PlacedNode;

it.each([
  ['without a filter the block is solid', 60, 60, false, { ground: 'solid', y: 130 }],
  ['under a filter the label stays in the remainder', 60, 20, true, { ground: 'pale', y: 140 }],
  ['with no remainder it stands on the chosen part', 60, 60, true, { ground: 'solid', y: 130 }],
  ['in a small remainder it goes to the larger part', 36, 24, true, { ground: 'solid', y: 112 }],
  ['where neither part is high enough it stands over both', 24, 10, true, { ground: 'edges', y: 112 }],
  ['above a block that is lower than its line', 6, 6, false, { ground: 'paper', y: 89 }],
] as const)('%s', (_, height, chosen, filtered, place) => {
  expect(blockLabel(block(height, chosen), filtered)).toEqual(place);
});
