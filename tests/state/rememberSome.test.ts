import { expect, it } from 'vitest';
import { rememberSome } from '../../src/state/rememberSome.ts';

it('makes a thing once for its key, and forgets all when keys are too many', () => {
  const made: string[] = [];
  const of = rememberSome(2, (key) => {
    made.push(key);
    return { key };
  });
  expect(of('a')).toBe(of('a'));
  expect([of('b').key, of('a').key, of('c').key, of('c').key, of('a').key]).toEqual([
    'b',
    'a',
    'c',
    'c',
    'a',
  ]);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
