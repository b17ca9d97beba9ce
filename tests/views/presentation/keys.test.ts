import { describe, expect, it } from 'vitest';
import { elapsedTime } from '../../../src/views/presentation/clock.ts';
import { actionOf, slideAfter } from '../../../src/views/presentation/keys.ts';

const press = (key: string, digits = '', more: { ctrlKey?: boolean; onControl?: boolean } = {}) =>
  actionOf(
    { key, ctrlKey: more.ctrlKey ?? false, metaKey: false, altKey: false },
    digits,
    more.onControl ?? false,
  );
const leadsTo = (key: string, digits = '') => {
  const action = press(key, digits);
  return action && slideAfter(action, 5, 12);
};

describe('keys on stage', () => {
  it.each([
    ['ArrowRight', 6],
    ['ArrowDown', 6],
    [' ', 6],
    ['PageDown', 6],
    ['ArrowLeft', 4],
    ['PageUp', 4],
    ['Home', 1],
    ['End', 12],
  ])('%s leads from slide 5 of 12 to %i', (key, n) => {
    expect(leadsTo(key)).toBe(n);
  });

  it('digits and Enter lead to that slide, or to the last one', () => {
    expect(press('1')).toEqual({ kind: 'digit', digit: '1' });
    expect(leadsTo('Enter', '11')).toBe(11);
    expect(leadsTo('Enter', '40')).toBe(12);
    expect(leadsTo('Enter', '0')).toBe(1);
  });

  it('capital letters mean the same', () => {
    expect([press('F'), press('b'), press('O'), press('s')].map((action) => action?.kind)).toEqual([
      'fullScreen',
      'black',
      'overview',
      'speaker',
    ]);
  });

  it('leave to the browser what is its own', () => {
    expect([
      press('f', '', { ctrlKey: true }),
      press('Enter'),
      press('Tab'),
      press(' ', '', { onControl: true }),
    ]).toEqual([null, null, null, null]);
  });

  it('the ends of the deck are ends', () => {
    expect([slideAfter({ kind: 'next' }, 12, 12), slideAfter({ kind: 'previous' }, 1, 12)]).toEqual([12, 1]);
  });
});

it('time since the start is minutes and seconds, from an hour on with hours', () => {
  expect([0, 61_000, 3_600_000 + 249_000, -5].map(elapsedTime)).toEqual([
    '00:00',
    '01:01',
    '1:04:09',
    '00:00',
  ]);
});
