import { expect, it } from 'vitest';
import { contrast, distance, fromHex, seen, type Lab } from './colour.ts';

it('measures the contrast as WCAG 2 does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#1f3d82', '#1f3d82')).toBe(1);
});

/** From the test data that Sharma, Wu and Dalal (2005) published with the formula. */
const pairs: [Lab, Lab, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

it.each(pairs)('measures the distance of %j and %j', (a, b, expected) => {
  expect(distance(a, b)).toBeCloseTo(expected, 4);
  expect(distance(b, a)).toBeCloseTo(expected, 4);
});

it('sees greys alike with every vision', () => {
  const [l, a, b] = seen('#808080', 'normal');
  expect([l, a, b].map((value) => Math.round(value * 10) / 10 + 0)).toEqual([53.6, 0, 0]);
  for (const vision of ['protan', 'deutan', 'tritan'] as const) {
    expect(distance(seen('#808080', vision), [l, a, b])).toBeLessThan(0.1);
  }
});

it('refuses what is no colour', () => {
  expect(() => fromHex('#fff')).toThrow('not a colour of six digits: #fff');
});
