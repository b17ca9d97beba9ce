import { beforeAll, describe, expect, it } from 'vitest';
import { crossDimensions } from '../../src/analysis/crossDimensions.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/explore.ts';
import { words as en } from '../../src/i18n/en/explore.ts';
import { plain, type Part } from '../../src/i18n/sentence.ts';
import { nearest, problemOf } from '../../src/views/explore/checkQuestion.ts';
import { explore } from '../../src/views/explore/explore.ts';
import {
  firstQuestion,
  readQuestion,
  readyQuestions,
  sameQuestion,
  writeQuestion,
  type Question,
} from '../../src/views/explore/question.ts';
import type { Own } from '../../src/state/query.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, query = '', path = 'auswertung/') =>
  explore(contextOf(engine, path + query), path.startsWith('en/') ? en : de);

/** Own keys without the empty ones: what stands in the address. */
const written = (question: Question) =>
  Object.fromEntries(Object.entries(writeQuestion(question)).filter(([, value]) => value !== ''));

describe('the question of an address', () => {
  const cases: readonly (readonly [string, Own, Question])[] = [
    ['none asks the first one', {}, firstQuestion],
    ['the first one in shares', { anteil: '1' }, { ...firstQuestion, share: true }],
    [
      'what is not named is not used',
      { zeilen: 'stelle', spalten: 'feld', als: 'lead' },
      { rows: 'department', columns: 'field', colour: null, facet: null, role: 'lead', share: false },
    ],
    [
      'rows are always used',
      { farbe: 'ausblick', facette: 'ziel' },
      { rows: 'field', columns: null, colour: 'outlook', facet: 'target', role: 'both', share: false },
    ],
  ];

  it.each(cases)('%s', (_, own, question) => {
    expect(readQuestion(own)).toEqual({ question, ignored: [] });
  });

  it('is written as it is read, for every question', () => {
    const all = [null, ...crossDimensions];
    const questions = crossDimensions.flatMap((rows) =>
      all.flatMap((columns) =>
        all.flatMap((colour) =>
          all.flatMap((facet) =>
            [false, true].map((share): Question => ({ rows, columns, colour, facet, share, role: 'both' })),
          ),
        ),
      ),
    );
    for (const question of questions) expect(readQuestion(written(question)).question).toEqual(question);
  });

  it('says the role only where departments are counted', () => {
    expect(written({ ...firstQuestion, role: 'lead' })).toEqual({});
    expect(written(readyQuestions.lead)).toEqual({ zeilen: 'stelle', spalten: 'feld', als: 'lead' });
  });

  it('lists what it does not know, and says it', () => {
    expect(readQuestion({ zeilen: 'quatsch', anteil: '2' })).toEqual({
      question: firstQuestion,
      ignored: [
        { key: 'zeilen', value: 'quatsch' },
        { key: 'anteil', value: '2' },
      ],
    });
    expect(page(jena, '?farbe=blau').ignored).toBe(
      'Nicht bekannt und deshalb außer Acht gelassen: farbe=blau',
    );
  });

  it('is the same one however the role is set where it does not matter', () => {
    expect(sameQuestion(firstQuestion, { ...firstQuestion, role: 'lead' })).toBe(true);
    expect(sameQuestion(firstQuestion, { ...firstQuestion, share: true })).toBe(false);
  });
});

describe('a question that has no picture', () => {
  const ask = (slots: Partial<Question>): Question => ({
    ...firstQuestion,
    columns: null,
    colour: null,
    ...slots,
  });
  const sizes = { field: 8, subfield: 15, department: 27, status: 5, outlook: 4, due: 5, target: 8 } as const;
  const count = (dimension: keyof typeof sizes) => sizes[dimension];

  it.each([
    [ask({ columns: 'field' }), { kind: 'twice', dimension: 'field' }, ask({})],
    [
      ask({ columns: 'status', facet: 'status' }),
      { kind: 'twice', dimension: 'status' },
      ask({ columns: 'status' }),
    ],
    [ask({ facet: 'subfield' }), { kind: 'nested' }, ask({})],
    [
      ask({ rows: 'due', colour: 'field' }),
      { kind: 'colours', dimension: 'field', values: 8, most: 4 },
      ask({ rows: 'due', columns: 'field' }),
    ],
    [
      ask({ columns: 'department' }),
      { kind: 'columns', dimension: 'department', values: 27, most: 12 },
      ask({ rows: 'department', columns: 'field' }),
    ],
    [
      ask({ facet: 'department' }),
      { kind: 'facets', dimension: 'department', values: 27, most: 12 },
      ask({ rows: 'department', facet: 'field' }),
    ],
    [
      ask({ rows: 'status', columns: 'department', colour: 'field' }),
      { kind: 'colours', dimension: 'field', values: 8, most: 4 },
      ask({ rows: 'department', columns: 'field', colour: 'status' }),
    ],
    [
      ask({ rows: 'due', columns: 'field', colour: 'outlook', facet: 'status' }),
      { kind: 'panels', values: 40, most: 24 },
      ask({ rows: 'field', columns: 'due', colour: 'outlook', facet: 'status' }),
    ],
  ])('%o says why and has a nearest one', (question, problem, other) => {
    const counted = { ...sizes, due: problem.kind === 'panels' ? 4 : sizes.due };
    const values = (dimension: keyof typeof sizes) => counted[dimension];
    expect(problemOf(question, values)).toEqual(problem);
    expect(nearest(question, values)).toEqual(other);
  });

  it('is none of the ready ones', () => {
    for (const question of Object.values(readyQuestions)) expect(problemOf(question, count)).toBeNull();
  });

  it('is said with its numbers and a link to the nearest', () => {
    expect(page(jena, '?zeilen=status&farbe=feld').problem).toEqual({
      text: 'Handlungsfeld hat 8 Werte. Mehr als 4 Töne lassen sich im Bild nicht sicher unterscheiden.',
      label: 'Am nächsten kommt: Zeilen Handlungsfeld, Farbe Stand.',
      href: '../auswertung/?zeilen=feld&farbe=status',
    });
  });

  it('of shares that no group has a base for leads to the same in numbers', () => {
    const { figure, table, problem } = page(jena, '?zeilen=feld&farbe=status&anteil=1&feld=4');
    expect([figure, problem]).toEqual([
      null,
      {
        text: 'Keine Gruppe hat fünf Ziele. Ein Anteil an weniger sagt nichts.',
        label: 'Dieselbe Frage als Anzahl.',
        href: '../auswertung/?feld=4&zeilen=feld&farbe=status',
      },
    ]);
    expect(table).not.toBeNull();
  });

  it('still has its table where only the picture could not be read', () => {
    const { figure, table } = page(jena, '?zeilen=status&farbe=feld');
    expect(figure).toBeNull();
    expect(table?.heads).toHaveLength(8);
  });

  it('has no table where nothing can be counted', () => {
    expect(page(jena, '?zeilen=feld&spalten=feld')).toMatchObject({ figure: null, table: null });
    expect(page(jena, '?zeilen=stelle&als=involved&feld=7').problem).toMatchObject({
      text: 'Zu Zuständigkeit gibt es in dieser Auswahl keine Angabe.',
    });
  });

  it('leads out of an empty filter', () => {
    expect(page(jena, '?feld=2&status=missed')).toMatchObject({
      headline: [{ text: 'Kein Ziel zu zählen' }],
      problem: { text: 'Zu diesem Filter passt kein Ziel.', href: '../auswertung/' },
      figure: null,
      table: null,
    });
  });
});

describe('what the page says', () => {
  const figure = (query: string, path?: string) => page(jena, query, path).figure;
  const title = (query: string, path?: string) => plain(figure(query, path)?.title ?? []);
  const base = (query: string, path?: string) => plain(figure(query, path)?.base ?? []);

  it.each([
    ['', '82 Ziele nach Handlungsfeld, Ausblick und Stand'],
    ['?zeilen=stelle&als=lead', '82 Ziele nach Zuständigkeit (federführend)'],
    ['?zeilen=ziel&spalten=frist&status=missed', '6 Ziele nach Handlungsfeld 2020 und Frist'],
  ])('the headline of %s names the question', (query, text) => {
    expect(plain(page(jena, query).headline)).toBe(text);
  });

  it.each([
    ['', 'Die größte Gruppe: Interkulturelle Öffnung · bleibt bestehen, 23 Ziele'],
    [
      '?zeilen=frist&farbe=status&anteil=1',
      'Der größte Anteil: erfüllt bei laufend, 81,6\u202f% (40 von 49)',
    ],
    [
      '?zeilen=feld&status=missed&feld=1,5&spalten=frist',
      'Die größte Gruppe: Interkulturelle Öffnung · 2016, 3 Ziele',
    ],
    ['?zeilen=ziel&ziel=2.2,2.4', 'Die größten Gruppen, je 5 Ziele: HF\u00a02.2 und HF\u00a02.4'],
    ['?zeilen=status&feld=8,7,6&status=fulfilled,missed', 'Die größte Gruppe: erfüllt, 8 Ziele'],
  ])('the finding of %s', (query, text) => {
    expect(title(query)).toBe(text);
  });

  it('says in English what it says in German', () => {
    expect(title('', 'en/explore/')).toBe('The largest group: Interkulturelle Öffnung · continued, 23 goals');
    expect(base('?zeilen=frist&farbe=status&anteil=1', 'en/explore/')).toBe(
      ' 100% is the rated goals of each row; discarded ones stand beside them without a rate. Below 5 there is only the number, no percentage.',
    );
  });

  it('says nothing of a base where every goal counts once, in numbers', () => {
    expect(base('')).toBe('');
  });

  it('says goals and mentions where goals count several times', () => {
    expect(base('?zeilen=stelle&spalten=feld&als=lead')).toBe(
      '82 Ziele, 95 Nennungen: Ein Ziel zählt bei jeder Gruppe, zu der es gehört.',
    );
  });

  it('says how many goals say nothing', () => {
    expect(base('?zeilen=stelle&als=involved')).toBe(
      '20 Ziele, 25 Nennungen: Ein Ziel zählt bei jeder Gruppe, zu der es gehört. 62 weitere haben keine Angabe und fehlen hier.',
    );
  });

  it('offers every dimension in every place, and the role only for departments', () => {
    const { choosers } = page(jena);
    expect(choosers.map(({ label, options }) => [label, options.find(({ chosen }) => chosen)?.id])).toEqual([
      ['Zeilen', 'field'],
      ['Spalten', 'outlook'],
      ['Farbe', 'status'],
      ['Teilbilder', ''],
    ]);
    expect(choosers[0]?.options.map(({ label }) => label)).toEqual([
      'Handlungsfeld',
      'Teilfeld',
      'Zuständigkeit',
      'Stand',
      'Ausblick',
      'Frist',
      'Handlungsfeld 2020',
    ]);
    expect(choosers[3]?.options[1]?.href).toBe(
      '../auswertung/?zeilen=feld&spalten=ausblick&farbe=status&facette=feld',
    );
    expect(
      page(jena, '?zeilen=stelle')
        .choosers.at(-1)
        ?.options.map(({ href }) => href),
    ).toEqual([
      '../auswertung/?zeilen=stelle',
      '../auswertung/?als=lead&zeilen=stelle',
      '../auswertung/?als=involved&zeilen=stelle',
    ]);
  });

  it('counts in the role of a filter by department', () => {
    const { figure: own } = page(jena, '?stelle=jenakultur&rolle=involved&zeilen=stelle&als=lead');
    expect(own?.picture.groups.map(({ row, text }) => [row, text])).toEqual([['jenakultur', '1']]);
  });

  it('keeps every status in its key, also those without goals', () => {
    expect(
      figure('?zeilen=feld&farbe=status&status=missed')?.key.map(({ id, chosen }) => [id, chosen]),
    ).toEqual([
      ['fulfilled', false],
      ['mostly', false],
      ['partly', false],
      ['missed', true],
      ['discarded', false],
    ]);
  });
});

describe('the picture', () => {
  const groupsOf = (query: string) => page(jena, query).figure?.picture.groups ?? [];
  const group = (query: string, row: string) => groupsOf(query).find((g) => g.row === row);

  it('divides a bar by colour, and says so', () => {
    expect(group('', '1')).toEqual({
      row: '1',
      column: 'continued',
      facet: null,
      zero: false,
      text: '23',
      label:
        'Interkulturelle Öffnung · bleibt bestehen: 23 Ziele; erfüllt 17, überwiegend erfüllt 1, teilweise erfüllt 3, nicht erfüllt 2',
      href: '../auswertung/?feld=1&ausblick=continued',
      segments: [
        { tone: 'fulfilled', value: 17, text: '17' },
        { tone: 'mostly', value: 1, text: '1' },
        { tone: 'partly', value: 3, text: '3' },
        { tone: 'missed', value: 2, text: '2' },
        { tone: 'discarded', value: 0, text: '0' },
      ],
    });
  });

  it('shows shares of the rated goals, the discarded ones apart', () => {
    expect(group('?zeilen=frist&farbe=status&anteil=1', '2016')).toMatchObject({
      text: 'von 14 + 2 verworfen',
      segments: [
        { tone: 'fulfilled', value: 643, text: '64,3\u202f%' },
        { value: 0 },
        { tone: 'partly', value: 71, text: '7,1\u202f%' },
        { tone: 'missed', value: 286, text: '28,6\u202f%' },
        { tone: 'discarded', value: 0, text: '' },
      ],
    });
  });

  it('gives no percentages of fewer than five', () => {
    expect(group('?zeilen=frist&farbe=status&anteil=1', '2017')).toMatchObject({ text: '3 + 1 verworfen' });
    expect(
      group('?zeilen=frist&farbe=status&anteil=1', '2017')?.segments.every(({ value }) => value === 0),
    ).toBe(true);
  });

  it('a mark that is already chosen takes its choice back', () => {
    expect(group('?zeilen=feld&feld=1', '1')).toMatchObject({
      label: 'Interkulturelle Öffnung: 31 Ziele. Auswahl aufheben',
      href: '../auswertung/?zeilen=feld',
    });
  });

  it('nothing counted leads nowhere', () => {
    expect(
      groupsOf('')
        .filter(({ zero }) => zero)
        .every(({ href, text }) => href === null && text === '0'),
    ).toBe(true);
  });
});

describe('the table', () => {
  it('has every number of the picture, each with exactly its goals', () => {
    for (const query of [
      '',
      '?zeilen=stelle&spalten=feld&als=lead',
      '?zeilen=frist&farbe=status&facette=feld',
      '?zeilen=teilfeld',
      '?zeilen=ziel&spalten=ausblick&status=missed,partly&anteil=1',
    ]) {
      const context = contextOf(jena, `auswertung/${query}`);
      const { table } = explore(context, de);
      const rows = table?.parts.flatMap((part) => part.rows) ?? [];
      const numbers: readonly Part[] = [...rows, ...(table ? [table.foot] : [])].flatMap((row) => [
        ...row.cells.map((cell) => cell.number),
        'number' in row.all ? row.all.number : row.all,
      ]);
      expect(numbers.length).toBeGreaterThan(10);
      for (const { text, filter } of numbers) {
        expect(filter ? String(goalsOf(context.cube, filter).length) : '0').toBe(text);
      }
    }
  });

  it('divides columns by colour down, so that it fits the page', () => {
    const { table } = page(jena);
    expect(table?.corners).toEqual(['Handlungsfeld', 'Ausblick']);
    expect(
      table?.parts[0]?.rows.slice(0, 2).map((row) => row.names.map(({ text, span }) => [text, span])),
    ).toEqual([
      [
        ['Interkulturelle Öffnung', 4],
        ['bleibt bestehen', 1],
      ],
      [
        ['Interkulturelle Öffnung', 0],
        ['wird nicht weiterverfolgt', 1],
      ],
    ]);
  });

  it('shows shares beside the numbers, also of rows that are not divided', () => {
    const { table } = page(jena, '?zeilen=status&anteil=1');
    expect(table?.parts[0]?.rows.map(({ all }) => [all.number.text, all.share])).toEqual([
      ['51', '75,0\u202f%'],
      ['4', '5,9\u202f%'],
      ['7', '10,3\u202f%'],
      ['6', '8,8\u202f%'],
      ['14', ''],
    ]);
  });
});

it('knows another package: no continuation where it has none, and its own words', () => {
  const { choosers, figure } = page(musterstadt, '?zeilen=status');
  const { whole } = contextOf(musterstadt, 'auswertung/');
  const names = figure?.picture.rows.map(({ name }) => name);
  expect(names).toEqual(Object.values(whole.labels.status).map((label) => label.de));
  expect(choosers[0]?.options.some(({ id }) => id === 'target')).toBe(whole.targets.length > 0);
});
