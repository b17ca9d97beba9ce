import { expect, it } from 'vitest';
import { narrow, wide } from '../../src/charts/pictures/drawMosaic.ts';
import { fonts, theme } from '../../src/charts/pictures/theme.ts';
import { token, tokensCss } from '../styles/tokens.ts';

it.each(Object.entries(theme))('%s is the light colour of the page', (role, colour) => {
  expect(colour).toBe(token(role, 'light'));
});

it.each(Object.entries(fonts))('%s is the font of the page', (role, family) => {
  expect(tokensCss.replace(/\s+/g, ' ')).toContain(`--${role}: ${family};`);
});

it('the squares are those of the page, wide and narrow', () => {
  // Further values are those for paper.
  const declared = (name: string) =>
    [...tokensCss.matchAll(new RegExp(`--${name}: (\\d+)px`, 'g'))].map(([, px]) => Number(px));
  expect(declared('square').slice(0, 2)).toEqual([wide.square, narrow.square]);
  expect(declared('square-gap').slice(0, 2)).toEqual([wide.gap, narrow.gap]);
  expect(declared('mosaic-label')[0]).toBe(wide.label);
});
