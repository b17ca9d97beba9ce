import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlooks, statuses } from '../../src/model/codes.ts';
import { noFilter } from '../../src/model/filter.ts';
import { noQuery, ownKeys, readQuery, writeQuery, type Ignored, type Query } from '../../src/state/query.ts';
import { only } from '../fixtures/only.ts';

const known = {
  fields: new Set(['1', '1.2', '5']),
  departments: new Set(['fd-personal', 'amt-3']),
  targets: new Set(['2.1', '2.3.1']),
  dues: new Set(['2016', '2019', 'ongoing', 'as_needed', 'open']),
};
const query = (part: Partial<Query>): Query => ({ ...noQuery, ...part });
const filtered = (part: Parameters<typeof only>[0]) => query({ filter: only(part) });

/** How a reader sees it: what the page shows, how it stands in the address bar, and what was said of it. */
const rows: [title: string, search: string, query: Query, written: string, ignored: Ignored[]][] = [
  ['nothing', '', noQuery, '', []],
  ['a question mark alone', '?', noQuery, '', []],
  ['a field', '?feld=1', filtered({ fields: ['1'] }), '?feld=1', []],
  ['two fields', '?feld=5,1.2', filtered({ fields: ['5', '1.2'] }), '?feld=5,1.2', []],
  ['a key that stands twice', '?feld=5&feld=1', filtered({ fields: ['5', '1'] }), '?feld=5,1', []],
  ['a value that stands twice', '?feld=5,5', filtered({ fields: ['5'] }), '?feld=5', []],
  ['empty values', '?feld=,5,&status=', filtered({ fields: ['5'] }), '?feld=5', []],
  ['a comma that some tool encoded', '?feld=1%2C5', filtered({ fields: ['1', '5'] }), '?feld=1,5', []],
  [
    'statuses',
    '?status=missed,partly',
    filtered({ statuses: ['missed', 'partly'] }),
    '?status=missed,partly',
    [],
  ],
  ['an outlook', '?ausblick=dropped', filtered({ outlooks: ['dropped'] }), '?ausblick=dropped', []],
  [
    'deadlines, in German words',
    '?frist=2016,laufend,bedarf,offen',
    filtered({ dues: ['2016', 'ongoing', 'as_needed', 'open'] }),
    '?frist=2016,laufend,bedarf,offen',
    [],
  ],
  ['a target', '?ziel=2.3.1', filtered({ targets: ['2.3.1'] }), '?ziel=2.3.1', []],
  ['a department', '?stelle=amt-3', filtered({ departments: ['amt-3'] }), '?stelle=amt-3', []],
  [
    'a department in a role',
    '?rolle=lead&stelle=amt-3',
    filtered({ departments: ['amt-3'], role: 'lead' }),
    '?stelle=amt-3&rolle=lead',
    [],
  ],
  ['a role without a department means nothing', '?rolle=lead', noQuery, '', []],
  [
    'a role that there is not',
    '?stelle=amt-3&rolle=chef',
    filtered({ departments: ['amt-3'] }),
    '?stelle=amt-3',
    [{ key: 'rolle', value: 'chef' }],
  ],
  [
    'a text',
    '?q=Schulung+f%C3%BCr+%26',
    filtered({ text: 'Schulung für &' }),
    '?q=Schulung%20f%C3%BCr%20%26',
    [],
  ],
  ['a text of spaces', '?q=+++', noQuery, '', []],
  ['another report', '?bericht=anderswo', query({ dataset: 'anderswo' }), '?bericht=anderswo', []],
  [
    "the page's own keys",
    '?offen=1,5&anteil=1&sort=-status',
    query({ own: { sort: '-status', anteil: '1', offen: '1,5' } }),
    '?sort=-status&anteil=1&offen=1,5',
    [],
  ],
  ['keys of others', '?utm_source=brief&fbclid=1', noQuery, '', []],
  [
    'unknown values',
    '?status=quatsch&feld=99',
    noQuery,
    '',
    [
      { key: 'feld', value: '99' },
      { key: 'status', value: 'quatsch' },
    ],
  ],
  [
    'unknown values beside known ones',
    '?feld=1,99&frist=1999,2016&ziel=9&stelle=keine&ausblick=x',
    filtered({ fields: ['1'], dues: ['2016'] }),
    '?feld=1&frist=2016',
    [
      { key: 'stelle', value: 'keine' },
      { key: 'feld', value: '99' },
      { key: 'ausblick', value: 'x' },
      { key: 'frist', value: '1999' },
      { key: 'ziel', value: '9' },
    ],
  ],
  ['case matters', '?status=Missed', noQuery, '', [{ key: 'status', value: 'Missed' }]],
  [
    'words of objects are no values',
    '?frist=constructor&feld=__proto__',
    noQuery,
    '',
    [
      { key: 'feld', value: '__proto__' },
      { key: 'frist', value: 'constructor' },
    ],
  ],
  [
    'broken encoding',
    '?feld=%E0%A4%A&q=%',
    filtered({ text: '%' }),
    '?q=%25',
    [{ key: 'feld', value: '\ufffd%A' }],
  ],
];

it.each(rows)('%s', (_, search, expected, written, ignored) => {
  const read = readQuery(search, known);
  expect(read.query).toEqual(expected);
  expect(read.ignored).toEqual(ignored);
  expect(writeQuery(read.query)).toBe(written);
});

describe('a text that is too long', () => {
  it('is cut, and can be written', () => {
    const { filter } = readQuery(`?q=${'a'.repeat(250)}`, known).query;
    expect(filter.text).toBe('a'.repeat(200));
  });

  it('is not cut inside of a character', () => {
    const { query } = readQuery(`?q=${'a'.repeat(199)}😀&offen=${'a'.repeat(199)}😀`, known);
    expect(query).toEqual({
      filter: { ...noFilter, text: 'a'.repeat(199) },
      dataset: null,
      own: { offen: 'a'.repeat(199) },
    });
    expect(writeQuery(query)).toBe(`?q=${'a'.repeat(199)}&offen=${'a'.repeat(199)}`);
  });

  it('keeps no space at its new end', () => {
    const { query } = readQuery(`?q=${'a'.repeat(199)}+b`, known);
    expect(query.filter.text).toBe('a'.repeat(199));
  });
});

const listOf = <T>(values: Iterable<T>) => fc.shuffledSubarray([...values]);
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim());
const anyOwn = fc
  .record(
    Object.fromEntries(
      ownKeys.map((key) => [key, fc.stringMatching(/^[-a-zA-Z0-9. äß&=+%]{1,8}(,[-a-z0-9.]{1,4}){0,3}$/)]),
    ),
    { requiredKeys: [] },
  )
  .map((own) => own as Query['own']);
const anyQuery: fc.Arbitrary<Query> = fc.record({
  filter: listOf(known.departments).chain((departments) =>
    fc.record({
      fields: listOf(known.fields),
      departments: fc.constant(departments),
      role: departments.length ? fc.constantFrom('both', 'lead', 'involved') : fc.constant('both' as const),
      statuses: listOf(statuses),
      outlooks: listOf(outlooks),
      dues: listOf(known.dues),
      targets: listOf(known.targets),
      text: anyText,
    }),
  ),
  dataset: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
  own: anyOwn,
});

it('every query comes back from its address, and nothing of it is unknown', () => {
  assert(
    property(anyQuery, (query) => {
      expect(readQuery(writeQuery(query), known)).toEqual({ query, ignored: [] });
    }),
  );
});

it('any search can be read and written, and says the same when it is read again', () => {
  const anySearch = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('feld', 'status', 'frist', 'stelle', 'rolle', 'q', 'sort', 'offen', 'x'),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );
  assert(
    property(anySearch, (search) => {
      const { query } = readQuery(search, known);
      expect(writeQuery(readQuery(writeQuery(query), known).query)).toBe(writeQuery(query));
    }),
    { numRuns: 500 },
  );
});
