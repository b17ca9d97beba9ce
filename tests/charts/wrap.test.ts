import fc, { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { balance, widthOf, wrap, type Font } from '../../src/charts/pictures/wrap.ts';

const font: Font = { size: 10, weight: 400 };

it.each([
  ['a text that fits stays whole', 'Kultur und Sport', 200, ['Kultur und Sport']],
  ['lines break between words', 'Kultur und Sport', 60, ['Kultur und', 'Sport']],
  ['a word that is too long breaks inside', 'Weiterbildung', 40, ['Weiter-', 'bildung']],
  ['a number and its unit stay together', 'nur 80,9\u202f% erfüllt', 40, ['nur', '80,9\u202f%', 'erfüllt']],
  ['nothing is one empty line', '', 40, ['']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width, font)).toEqual(lines);
});

it('a title is balanced: no word alone on its last line', () => {
  expect(wrap('Ziele mit Frist sind seltener erfüllt', 145, font)).toEqual([
    'Ziele mit Frist sind seltener',
    'erfüllt',
  ]);
  expect(balance('Ziele mit Frist sind seltener erfüllt', 145, font)).toEqual([
    'Ziele mit Frist sind',
    'seltener erfüllt',
  ]);
  expect(balance('Ein Titel', 160, font)).toEqual(['Ein Titel']);
  expect(balance('', 160, font)).toEqual(['']);
});

it('bold is wider', () => {
  expect(widthOf('Ziele', { ...font, weight: 700 })).toBeGreaterThan(widthOf('Ziele', font));
});

it('no line is wider than there is room, and no letter is lost', () => {
  assert(
    property(
      fc.string({ unit: fc.constantFrom(...'Wild mäö. ') }),
      fc.integer({ min: 30, max: 200 }),
      (text, width) => {
        const lines = wrap(text, width, font);
        for (const line of lines) expect(widthOf(line, font)).toBeLessThanOrEqual(width);
        const letters = (value: string) => value.replaceAll(/[ -]/g, '');
        expect(letters(lines.join(' '))).toBe(letters(text));
      },
    ),
  );
});

it('leaves the dot between two parts at the end of its line', () => {
  expect(wrap('Quelle: Stadt · Stand 2020', 100, { size: 13, weight: 400 })).toEqual([
    'Quelle: Stadt ·',
    'Stand 2020',
  ]);
});
