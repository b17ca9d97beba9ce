import { describe, expect, it } from 'vitest';
import { ratedStatuses, statuses } from '../../src/model/codes.ts';
import { contrast, distance, seen, type Vision } from './colour.ts';
import { token, type Theme } from './tokens.ts';

const themes: Theme[] = ['light', 'dark'];
const visions: Vision[] = ['normal', 'protan', 'deutan', 'tritan'];

describe.each(themes)('in the %s theme', (theme) => {
  const on = (role: string, ground: string) => contrast(token(role, theme), token(ground, theme));

  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'on-discarded'])('text in %s can be read on paper', (role) => {
    expect(on(role, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  it('text can be read on what is chosen', () => {
    expect(on('ink', 'accent-wash')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...statuses, 'mid', 'accent'])('a mark, outline or edge in %s stands out from paper', (role) => {
    expect(on(role, 'paper')).toBeGreaterThanOrEqual(3);
  });

  it.each(ratedStatuses)('number and icon can be read inside a %s mark', (status) => {
    expect(on(`on-${status}`, status)).toBeGreaterThanOrEqual(4.5);
  });

  it('a dimmed number can be read on its ghost', () => {
    expect(on('ink-3', 'ghost')).toBeGreaterThanOrEqual(3);
  });

  describe.each(visions)('with %s vision', (vision) => {
    const pairs = statuses.flatMap((a, i) => statuses.slice(i + 1).map((b) => [a, b] as const));

    it.each(pairs)('%s and %s are two colours', (a, b) => {
      expect(distance(seen(token(a, theme), vision), seen(token(b, theme), vision))).toBeGreaterThanOrEqual(
        15,
      );
    });
  });
});

it('knows no colour that is not declared', () => {
  expect(() => token('rot', 'light')).toThrow('tokens.css has no colour --rot');
});
