import { beforeAll, describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/departments.ts';
import { words as en } from '../../src/i18n/en/departments.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { departments } from '../../src/views/departments/departments.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, address: string) =>
  departments(contextOf(engine, address), address.startsWith('en/') ? en : de);

/** The goals that a link to their list opens. */
function opens(engine: Engine, href: string): number {
  const context = contextOf(engine, `ziele/${href.slice(href.indexOf('?'))}`);
  return goalsOf(context.cube, context.filter).length;
}

describe('the headline of the departments', () => {
  it.each([
    ['zustaendigkeit/', 'Die meisten Ziele, 18 von 82: Büro für Migration und Integration'],
    [
      'zustaendigkeit/?als=lead',
      'Am häufigsten federführend, je 13 von 82: Büro für Migration und Integration und JenaKultur',
    ],
    ['zustaendigkeit/?als=involved', 'Am häufigsten beteiligt, 5 von 20: Büro für Migration und Integration'],
    ['en/departments/', 'Most goals, 18 of 82: Büro für Migration und Integration'],
    ['zustaendigkeit/?feld=7', 'Die meisten Ziele, 3 von 4: FD Stadtentwicklung und Stadtplanung'],
    ['zustaendigkeit/?stelle=fd-personal', '7 Ziele bei einer Stelle'],
    ['zustaendigkeit/?feld=2&status=missed', 'Zu diesem Filter passt kein Ziel.'],
  ])('of %s says %s', (address, text) => {
    expect(plain(page(jena, address).headline)).toBe(text);
  });

  it.each([
    ['zustaendigkeit/', '82 Ziele, 120 Nennungen'],
    ['zustaendigkeit/?als=lead', '82 Ziele, 95 Nennungen'],
    ['zustaendigkeit/?als=involved', '20 Ziele, 25 Nennungen'],
  ])('is followed by goals and mentions: %s', (address, text) => {
    expect(plain(page(jena, address).lead)).toContain(`${text}:`);
  });
});

it.each([
  ['zustaendigkeit/?status=missed&feld=5.3', '1 Ziel, 1 Nennung.'],
  ['zustaendigkeit/', '82 Ziele, 120 Nennungen.'],
  ['en/departments/?status=missed&feld=5.3', '1 goal, 1 mention.'],
  ['en/departments/', '82 goals, 120 mentions.'],
])('says one mention as one, below the bars and above the matrix: %s', (address, text) => {
  const { matrix, picture } = page(jena, address);
  expect(plain(matrix?.lead ?? [])).toContain(text);
  expect(plain(picture.base)).toContain(`: ${text}`);
});

describe('the bars of the departments', () => {
  it('count a goal of several departments once in their group', () => {
    const group = page(jena, 'zustaendigkeit/?offen=jenakultur').picture.rows.find(
      ({ id }) => id === 'jenakultur',
    );
    expect(group?.end.text).toBe('14');
    expect(group?.children.map(({ id }) => id)).toEqual([
      'ernst-abbe-buecherei',
      'musik-und-kunstschule',
      'vhs',
      'jenakultur-einrichtungen',
    ]);
  });

  it('name those without a goal in the role', () => {
    expect(page(jena, 'zustaendigkeit/?als=lead').picture.without.title).toBe(
      '14 Stellen ohne Ziel in dieser Auswahl',
    );
  });

  it('follow the role of a department filter, which the switch replaces', () => {
    const { picture } = page(jena, 'zustaendigkeit/?stelle=fd-gesundheit&rolle=lead');
    expect(picture.role.find(({ current }) => current)?.label).toBe('federführend');
    expect(picture.role.map(({ href }) => href.slice(href.indexOf('?')))).toEqual([
      '?stelle=fd-gesundheit',
      '?stelle=fd-gesundheit&als=lead',
      '?stelle=fd-gesundheit&als=involved',
    ]);
    expect(picture.rows.map(({ id }) => id)).toEqual(['fd-gesundheit']);
  });

  it('narrow to department, role and status, and a second click takes that back', () => {
    const mark = (address: string) =>
      page(jena, address)
        .picture.rows.find(({ id }) => id === 'fd-personal')
        ?.parts.find(({ tone }) => tone === 'missed')?.href;
    expect(mark('zustaendigkeit/?als=lead')).toContain('?stelle=fd-personal&rolle=lead&status=missed');
    expect(mark('zustaendigkeit/?stelle=fd-personal&rolle=lead&status=missed')).not.toContain('?');
  });
});

describe('every number of the departments', () => {
  it.each([
    'zustaendigkeit/',
    'zustaendigkeit/?als=lead&offen=dezernat-4,jenakultur',
    'zustaendigkeit/?als=involved',
    'zustaendigkeit/?stelle=vhs,fd-personal&rolle=involved',
    'zustaendigkeit/?stelle=vhs&als=lead&feld=3',
    'zustaendigkeit/?status=missed&feld=1',
  ])('opens exactly its goals: %s', (address) => {
    const { table, matrix } = page(jena, address);
    const numbers = [
      ...table.rows.flatMap((row) => [...row.cells, row.all]),
      ...(matrix?.rows.flatMap((row) => [...row.cells, row.all]) ?? []),
      ...(matrix ? [...matrix.foot.cells, matrix.foot.all] : []),
    ];
    const linked = numbers.filter(({ href }) => href !== null);
    expect(linked.map(({ href }) => opens(jena, href ?? ''))).toEqual(linked.map(({ text }) => Number(text)));
    expect(numbers.filter(({ text, href }) => href === null && text !== '0')).toEqual([]);
  });
});

describe('who works with whom', () => {
  it('names the goals of each pair, the first ten shown', () => {
    const { pairs } = page(jena, 'zustaendigkeit/');
    expect(pairs.lead).toBe('61 Paare von Stellen sind für dasselbe Ziel genannt, gleich in welcher Rolle.');
    expect(pairs.shown[0]).toMatchObject({
      departments: [{ name: 'Beauftragte für Migration und Integration' }, { name: 'FD Jugend und Bildung' }],
      count: '3',
      goals: [{ nr: '12' }, { nr: '42' }, { nr: '46' }],
    });
    expect([pairs.shown.length, pairs.more.length]).toEqual([10, 51]);
  });

  it('says where there are none', () => {
    expect(page(jena, 'zustaendigkeit/?feld=6&status=missed').pairs).toMatchObject({
      lead: 'Kein Ziel dieser Auswahl nennt mehr als eine Stelle.',
      shown: [],
    });
  });

  it('serves another city as well', () => {
    expect(
      page(musterstadt, 'zustaendigkeit/').pairs.shown.map(({ id, goals }) => [
        id,
        goals.map(({ nr }) => nr),
      ]),
    ).toEqual([
      ['amt-beispiele buergerbuero-sued', ['10']],
      ['amt-beispiele verein-ausgedachte', ['2']],
      ['buergerbuero-sued stab-platzhalter', ['5']],
    ]);
  });
});
