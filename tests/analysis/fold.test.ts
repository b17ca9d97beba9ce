import { expect, it } from 'vitest';
import { fold } from '../../src/analysis/fold.ts';

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
});

it('knows where each character stood, and where the text ends', () => {
  expect(fold('Maß')).toEqual({ text: 'mass', at: [0, 1, 2, 2, 3] });
  expect(fold('Oel')).toEqual({ text: 'ol', at: [0, 2, 3] });
  expect(fold('r_in')).toEqual({ text: 'rin', at: [0, 2, 3, 4] });
  expect(fold('İz')).toEqual({ text: 'iz', at: [0, 1, 2] });
});
