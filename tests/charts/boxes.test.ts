// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { add, addText, makeElement } from '../../src/charts/pictures/element.ts';
import { textsOnEachOther, textsOutside } from './lib/boxes.ts';

/** A picture of 100 × 50 with a text, at its place inside of a group that is moved by 10, 10. */
function picture(words: string, x: number, y: number, anchor?: 'end') {
  const svg = makeElement(document, 'svg', { viewBox: '0 0 100 50' });
  const style = { size: 10, weight: 400, fill: '#000' };
  addText(add(svg, 'g', { transform: 'translate(10 10)' }), words, {
    x,
    y,
    ...style,
    ...(anchor && { anchor }),
  });
  addText(svg, 'da', { x: 40, y: 40, ...style });
  return svg;
}

it.each([
  ['inside', 'Text', 0, 0, undefined, []],
  ['too far to the right', 'Text', 80, 0, undefined, ['Text: 90 111 3 12']],
  ['too far to the left', 'Text', 5, 0, 'end', ['Text: -6 15 3 12']],
  ['above', 'Text', 0, -10, undefined, ['Text: 10 31 -7 2']],
  ['below', 'Text', 0, 39.5, undefined, ['Text: 10 31 42 52']],
] as const)('a text is found %s', (_, words, x, y, anchor, found) => {
  expect(textsOutside(picture(words, x, y, anchor))).toEqual(found);
});

it('texts that lie on each other are found', () => {
  expect(textsOnEachOther(picture('Text', 32, 31))).toEqual(['Text | da']);
  expect(textsOnEachOther(picture('Text', 32, 10))).toEqual([]);
});
