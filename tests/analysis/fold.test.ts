import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldText } from '../../src/analysis/fold.ts';

it.each([
  ['Ämter', 'amter'],
  ['Aemter', 'amter'],
  ['STRAẞE', 'strasse'],
  ['Café', 'cafe'],
  ['Migrant_innen', 'migrantinnen'],
  ['Migrant*in', 'migrantin'],
  ['Arzt/innen', 'arztinnen'],
  ['Lehrer/-innen', 'lehrerinnen'],
  ['Lehrer:innen, auch', 'lehrerinnen, auch'],
  // No gender form: something else follows the mark.
  ['in/innerhalb', 'in/innerhalb'],
  ['9:30 Uhr', '9:30 uhr'],
  ['neue Wege', 'neu wege'],
  ['', ''],
])('sees %s as %s', (original, text) => {
  expect(fold(original).text).toBe(text);
  expect(foldText(original)).toBe(text);
});

it('sees a text the same way with positions and without', () => {
  const pieces = fc.constantFrom(...'aeouäöüßéİIſ_*:/-', 'in', 'innen', ' ', 'x', '9', '\u0301', 'ẞ');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      expect(foldText(text)).toBe(fold(text).text);
    }),
    { numRuns: 2000 },
  );
});

it('knows where each character stood, and where the text ends', () => {
  expect(fold('Maß')).toEqual({ text: 'mass', at: [0, 1, 2, 2, 3] });
  expect(fold('Oel')).toEqual({ text: 'ol', at: [0, 2, 3] });
  expect(fold('r_in')).toEqual({ text: 'rin', at: [0, 2, 3, 4] });
  expect(fold('İz')).toEqual({ text: 'iz', at: [0, 1, 2] });
});
