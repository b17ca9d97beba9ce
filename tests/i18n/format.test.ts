import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from '../../src/i18n/format.ts';
import { formatDate } from '../../src/i18n/formatDate.ts';
import { formatList } from '../../src/i18n/formatList.ts';

const narrow = '\u202f';

it.each([
  [809, `80,9${narrow}%`, '80.9%'],
  [750, `75,0${narrow}%`, '75.0%'],
  [1000, `100${narrow}%`, '100%'],
  [0, `0${narrow}%`, '0%'],
  [5, `0,5${narrow}%`, '0.5%'],
])('a share of %i tenths of a percent', (tenths, de, en) => {
  expect(formatShare(tenths, 'de')).toBe(de);
  expect(formatShare(tenths, 'en')).toBe(en);
});

it.each([
  [0, '0', '0'],
  [82, '82', '82'],
  [1234, '1.234', '1,234'],
  [1_000_000, '1.000.000', '1,000,000'],
])('the number %i', (value, de, en) => {
  expect([formatNumber(value, 'de'), formatNumber(value, 'en')]).toEqual([de, en]);
});

describe('a date', () => {
  it.each([
    ['2016-12-31', '31. Dezember 2016', '31 December 2016'],
    ['2020-01-01', '1. Januar 2020', '1 January 2020'],
    ['2020-02-29', '29. Februar 2020', '29 February 2020'],
    ['2019-03-31', '31. März 2019', '31 March 2019'],
  ])('%s', (iso, de, en) => {
    expect([formatDate(iso, 'de'), formatDate(iso, 'en')]).toEqual([de, en]);
  });
});

it.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A und B', 'A and B'],
  [['A', 'B', 'C'], 'A, B und C', 'A, B and C'],
])('the list %j', (items, de, en) => {
  expect([formatList(items, 'de'), formatList(items, 'en')]).toEqual([de, en]);
});
