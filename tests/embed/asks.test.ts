import { expect, it } from 'vitest';
import { askedFor, askingKeys } from '../../src/embed/script/asks.ts';
import { writeQuery } from '../../src/state/query.ts';

it('knows every key that a filter is written with', () => {
  const all = writeQuery({
    filter: {
      fields: ['1'],
      departments: ['a'],
      role: 'lead',
      statuses: ['missed'],
      outlooks: ['ended'],
      dues: ['2016'],
      targets: ['2'],
      text: 'x',
    },
    dataset: 'y',
    own: { anteil: '1', zeilen: 'field' },
  });
  const written = [...new URLSearchParams(all).keys()];
  expect(written.length).toBe(11);
  expect(written.filter((key) => !askingKeys.includes(key))).toEqual([]);
});

it.each([
  ['', ''],
  ['?theme=dunkel&titel=0&utm_source=x', ''],
  ['?feld=1&theme=dunkel&status=missed,partly', 'feld=1&status=missed,partly'],
  ['?feld=', ''],
  ['?klasse=missed', 'klasse=missed'],
])('%j asks for %j', (search, asked) => {
  expect(askedFor(search)).toBe(asked);
});
