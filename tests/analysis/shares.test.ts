import { expect, it } from 'vitest';
import { share, shares } from '../../src/analysis/shares.ts';

const cases: [string, number[], number[] | null][] = [
  ['halves', [5, 5], [500, 500]],
  ['the larger remainder gets the missing tenth', [51, 4, 7, 6], [750, 59, 103, 88]],
  ['equal remainders: the earlier one gets it', [3, 3, 3], [334, 333, 333]],
  ['six equal parts', [1, 1, 1, 1, 1, 1], [167, 167, 167, 167, 166, 166]],
  ['all in one', [0, 7, 0], [0, 1000, 0]],
  ['a base of five is enough', [2, 3], [400, 600]],
  ['a base of four is not', [2, 2], null],
  ['an empty base', [0, 0], null],
  ['no parts', [], null],
];

it.each(cases)('%s', (_, parts, expected) => {
  expect(shares(parts)).toEqual(expected);
});

it('rounds a single share half up, and gives none of a small base', () => {
  expect(share(10, 17)).toBe(588);
  expect(share(45, 51)).toBe(882);
  expect(share(1, 16)).toBe(63);
  expect(share(1, 4)).toBeNull();
});
