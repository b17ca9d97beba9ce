import { describe, expect, it } from 'vitest';
import { ratedStatuses, statuses } from '../../src/model/codes.ts';
import { contrast, distance, seen } from './colour.ts';
import { token } from './tokens.ts';

const colour = (role: string) => token(role, 'contrast');
const on = (role: string, ground: string) => contrast(colour(role), colour(ground));

describe('in the theme of strong contrast', () => {
  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'on-discarded'])(
    'text in %s stands at 7:1 on paper',
    (role) => {
      expect(on(role, 'paper')).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(ratedStatuses)('number and icon stand at 7:1 inside a %s mark', (status) => {
    expect(on(`on-${status}`, status)).toBeGreaterThanOrEqual(7);
  });

  it('even a dimmed number stands at 7:1 on its ghost', () => {
    expect(on('ink-3', 'ghost')).toBeGreaterThanOrEqual(7);
  });

  it.each([...statuses, 'mid', 'rule'])('a mark or edge in %s stands at 7:1 on paper', (role) => {
    expect(on(role, 'paper')).toBeGreaterThanOrEqual(7);
  });

  // All are dark, so nearer to each other than in the other themes; each has its icon besides.
  const pairs = statuses.flatMap((a, i) => statuses.slice(i + 1).map((b) => [a, b] as const));
  it.each(pairs)('%s and %s are two colours for every vision', (a, b) => {
    for (const vision of ['normal', 'protan', 'deutan', 'tritan'] as const)
      expect(distance(seen(colour(a), vision), seen(colour(b), vision))).toBeGreaterThanOrEqual(13);
  });
});
