import { expect, it } from 'vitest';
import { belowRoot, inHash } from '../../src/state/address.ts';

it.each([
  ['https://a.test/z/en/goals/?q=a#b', { path: 'en/goals/', search: '?q=a', fragment: 'b' }],
  ['https://a.test/z/', { path: '', search: '', fragment: '' }],
  ['https://a.test/z', null],
  ['https://a.test/other/ziele/', null],
  ['https://b.test/z/ziele/', null],
])('reads an address below a root: %s', (href, address) => {
  expect(belowRoot(new URL('https://a.test/z/'))(new URL(href))).toEqual(address);
});

it.each([
  ['file:///E:/z.html', { path: '', search: '', fragment: '' }],
  ['file:///E:/z.html#/', { path: '', search: '', fragment: '' }],
  ['file:///E:/z.html#/ziele/37/?feld=1,2', { path: 'ziele/37/', search: '?feld=1,2', fragment: '' }],
  ['file:///E:/z.html#/ziele/#q', { path: 'ziele/', search: '', fragment: 'q' }],
  ['file:///E:/z.html#/?q=a%23b#c', { path: '', search: '?q=a%23b', fragment: 'c' }],
  ['file:///E:/z.html#part', { path: '', search: '', fragment: '' }],
  ['file:///E:/other.html#/ziele/', null],
  ['https://a.test/z.html#/ziele/', null],
])('reads an address in the hash of one file: %s', (href, address) => {
  expect(inHash(new URL('file:///E:/z.html#/felder/'))(new URL(href))).toEqual(address);
});
