import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neutraliseText, restoreText } from '../../../src/exports/table/spreadsheetText.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+49 3641', "'+49 3641"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r', "'\r"],
  ['  =1', "'  =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A', "'＠A"],
  ['﹣1', "'﹣1"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
])('makes a text of what a spreadsheet would run: %j', (text, neutral) => {
  expect(neutraliseText(text)).toBe(neutral);
  expect(restoreText(neutral)).toBe(text);
});

it.each(['', 'a=1', '1-2', "'quoted'", "'", '„A“', '– Strich', '5 %', ' text'])(
  'leaves %j as it is',
  (text) => {
    expect(neutraliseText(text)).toBe(text);
    expect(restoreText(text)).toBe(text);
  },
);

const start = fc.stringMatching(/^[ '=+\-@\t\r\n＝＋－＠\u00a0]{0,4}$/);
const text = fc.tuple(start, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));

it('gives every text back as it was, and lets none start like a formula', () => {
  fc.assert(
    fc.property(text, (given) => {
      const neutral = neutraliseText(given);
      expect(restoreText(neutral)).toBe(given);
      expect(neutral.trimStart().normalize('NFKC')).not.toMatch(/^[=+\-@]/);
      expect(neutral).not.toMatch(/^[\t\r\n\0]/);
    }),
    { numRuns: 5000 },
  );
});

it('makes different texts of different ones', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      fc.pre(a !== b);
      expect(neutraliseText(a)).not.toBe(neutraliseText(b));
    }),
  );
});
