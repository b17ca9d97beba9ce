import { expect, it } from 'vitest';
import { fileName } from '../../src/exports/fileName.ts';

const parts = { city: 'Musterstadt', what: 'felder', filter: '', asOfDate: '2020-01-01' };

it.each([
  [parts, '.csv', 'zielspiegel-musterstadt-felder-2020-01.csv'],
  [{ ...parts, filter: 'feld=3' }, '.svg', 'zielspiegel-musterstadt-felder-feld-3-2020-01.svg'],
  [
    { ...parts, filter: 'feld=1,5.2&status=missed' },
    '-2x.png',
    'zielspiegel-musterstadt-felder-feld-1-5.2-status-missed-2020-01-2x.png',
  ],
  [
    { ...parts, filter: 'q=%C3%9Cbung%20%26%20Fu%C3%9F' },
    '.csv',
    'zielspiegel-musterstadt-felder-q-uebung-fuss-2020-01.csv',
  ],
  [
    { ...parts, city: 'Weiß/Größ a. d. Łódź', filter: 'q=..%2F..%2F%00' },
    '.csv',
    'zielspiegel-weiss-groess-a.-d.-odz-felder-q-..-..-2020-01.csv',
  ],
  [{ ...parts, filter: 'q=%ZZ' }, '.csv', 'zielspiegel-musterstadt-felder-q-zz-2020-01.csv'],
])('names a file by what it holds: %o', (input, ending, name) => {
  expect(fileName(input, ending)).toBe(name);
});

it('keeps the name short where the filter is long', () => {
  const filter = `stelle=${Array.from({ length: 60 }, (_, i) => `stelle-${i}`).join(',')}`;
  const name = fileName({ ...parts, filter }, '.csv');
  expect(name).toMatch(/^zielspiegel-musterstadt-felder-stelle-stelle-0-stelle-1-[\w-]+-2020-01\.csv$/);
  expect(name.length).toBeLessThan(130);
});
