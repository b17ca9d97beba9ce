import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/deadlines.ts';
import { words as en } from '../../src/i18n/en/deadlines.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { deadlines } from '../../src/views/deadlines/deadlines.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, query = '', english = false) =>
  deadlines(contextOf(engine, `${english ? 'en/deadlines/' : 'fristen/'}${query}`), english ? en : de);

/** The squares of a report that has not too many for them. */
function picture(engine: Engine, query = '') {
  const drawn = page(engine, query).picture;
  if (!drawn) throw new Error('no squares');
  return drawn;
}

describe('the headline', () => {
  it.each([
    ['', '20 von 82 Zielen haben eine Frist mit Datum, 16 davon im 4.\u00a0Quartal\u00a02016'],
    ['?frist=2017', '4 von 4 Zielen haben eine Frist mit Datum, 2 davon im 1.\u00a0Quartal\u00a02017'],
    ['?feld=2', 'Keines von 8 Zielen hat eine Frist mit Datum'],
    ['?feld=2&status=missed', 'Zu diesem Filter passt kein Ziel.'],
  ])('of %s says %s', (query, text) => {
    expect(plain(page(jena, query).headline)).toBe(text);
  });

  it('links the goals of a quarter only where the year holds no others', () => {
    const linked = (query: string) =>
      page(jena, query)
        .headline.filter((part) => part.filter)
        .map(({ text }) => text);
    expect(linked('')).toEqual(['20', '82', '16']);
    expect(linked('?frist=2017')).toEqual(['4', '4']);
  });

  it('speaks English', () => {
    expect(plain(page(jena, '', true).headline)).toBe(
      '20 of 82 goals have a dated deadline, 16 of them in quarter\u00a04 of\u00a02016',
    );
  });
});

it('says the goals without a date by kind, and that no date of achievement is known', () => {
  expect(plain(page(jena).lead)).toBe(
    '60 Ziele laufen ohne Enddatum, 1 Ziel gilt bei Bedarf und bei 1 Ziel ist die Frist offen. Wann ein Ziel erreicht wurde, nennt der Bericht nicht.',
  );
});

it('begins the sentence with a capital where only an open deadline is left', () => {
  expect(plain(page(jena, '?status=missed').lead)).toBe(
    'Bei 1 Ziel ist die Frist offen. Wann ein Ziel erreicht wurde, nennt der Bericht nicht.',
  );
});

describe('the picture', () => {
  it('holds every goal once', () => {
    for (const engine of [jena, musterstadt]) {
      const { years, lanes } = picture(engine);
      const squares = [
        ...years.flatMap(({ quarters }) => quarters.flatMap((quarter) => quarter.squares)),
        ...lanes.flatMap((lane) => lane.squares),
      ];
      const numbers = squares.map(({ nr }) => nr).sort((a, b) => a - b);
      expect(numbers).toEqual(engine.cube.marks.map(({ nr }) => nr));
    }
  });

  it('stacks the dated goals at their quarter, by status and then number', () => {
    const quarters = picture(jena).years.flatMap((year) => year.quarters);
    expect(
      quarters
        .filter(({ squares }) => squares.length > 0)
        .map(({ name, squares }) => [name, ...squares.map((s) => s.nr)]),
    ).toEqual([
      ['4. Quartal 2016', 16, 20, 23, 25, 30, 65, 75, 76, 77, 46, 4, 24, 29, 69, 28, 31],
      ['1. Quartal 2017', 17, 66],
      ['2. Quartal 2017', 22],
      ['4. Quartal 2017', 78],
    ]);
  });

  it('runs from the start of the concept to the state of the report', () => {
    const { years, concept, asOf } = picture(jena);
    expect(years.map(({ year, quarters, count }) => [year, quarters.length, count?.text])).toEqual([
      ['2016', 4, '16 Ziele'],
      ['2017', 4, '4 Ziele'],
      ['2018', 4, '0 Ziele'],
      ['2019', 4, '0 Ziele'],
      ['2020', 1, undefined],
    ]);
    expect([concept, asOf]).toEqual(['Konzeptzeitraum 2016–2019', 'Stand Anfang 2020']);
    const marked = years.flatMap(({ quarters }) => quarters).filter((quarter) => quarter.asOf);
    expect(marked.map(({ name }) => name)).toEqual(['1. Quartal 2020']);
  });

  it('keeps goals outside the filter in their place, dimmed, and counts the others', () => {
    const { years, lanes } = picture(jena, '?status=missed');
    expect(years[0]?.count).toEqual({ text: '4 von 16 Zielen', href: '../ziele/?status=missed&frist=2016' });
    expect(years[0]?.quarters[3]?.squares.filter(({ dimmed }) => !dimmed).map(({ nr }) => nr)).toEqual([
      4, 24, 29, 69,
    ]);
    expect(lanes.map(({ count }) => count.text)).toEqual(['0 von 60 Zielen', '0 von 1 Ziel', '1 Ziel']);
  });

  it('filters by a year or lane, and takes that back', () => {
    expect(picture(jena).years[0]?.href).toBe('../fristen/?frist=2016');
    expect(picture(jena).years[2]?.href).toBeNull();
    expect(picture(jena, '?frist=laufend').lanes[0]?.href).toBe('../fristen/');
  });

  it('says which goals go on after their date', () => {
    expect(page(jena).goOn?.goals.map(({ nr, deadline }) => [nr, deadline])).toEqual([
      [20, 'Überarbeitung bis Ende 2016, fortlaufende Aktualisierung'],
      [69, '4. Quartal 2016, danach fortlaufend'],
    ]);
  });
});

describe('the rule', () => {
  it('is written out with its goals', () => {
    const { rule } = page(jena);
    expect(plain(rule.title)).toBe('5 Ziele: Frist vor dem Stand und nicht erfüllt');
    expect(plain(rule.text)).toBe(
      'So gezählt: Die Frist endet vor dem 1. Januar 2020, und der Stand lautet „nicht erfüllt“. Vor diesem Tag enden die Fristen von 20 Zielen, davon 17 bewertet.',
    );
    expect(rule.goals.map(({ nr }) => nr)).toEqual([4, 24, 29, 66, 69]);
  });

  it('has no goal whose date is still to come', () => {
    // Goals 10 and 11 of the package are due at the end of 2024, before its state; goal 5 was missed.
    expect(page(musterstadt).rule.goals.map(({ nr }) => nr)).toEqual([5]);
  });
});

describe('the comparison', () => {
  it('of dated and undated goals is a sentence with numbers', () => {
    expect(plain(page(jena).comparison?.title ?? [])).toBe(
      'Ziele mit Frist sind seltener vollständig bzw. überwiegend erfüllt: 10\u00a0von\u00a017 gegen 45\u00a0von\u00a051 ohne.',
    );
    expect(page(jena).comparison?.bars.map(({ share }) => share)).toEqual(['58,8\u202f%', '88,2\u202f%']);
  });

  it('gives no rate and no ranking for fewer than five goals', () => {
    const comparison = page(musterstadt).comparison;
    expect(plain(comparison?.title ?? [])).toBe(
      'Mit Frist sind 3\u00a0von\u00a06 umgesetzt oder weitgehend umgesetzt, ohne Frist 3\u00a0von\u00a04.',
    );
    expect(comparison?.bars[1]?.share).toBe('');
  });

  it('is left out where one side is empty, or where only some statuses are chosen', () => {
    expect(page(jena, '?status=missed,fulfilled').comparison).toBeNull();
    expect(page(jena, '?frist=2016').comparison).toBeNull();
    expect(page(jena, '?feld=2').comparison).toBeNull();
  });
});

it('adds up in the table', () => {
  const { table, sum } = page(jena);
  expect(table.map(({ name, all }) => [name, all.text])).toEqual([
    ['2016', '16'],
    ['2017', '4'],
    ['laufend', '60'],
    ['bei Bedarf', '1'],
    ['offen', '1'],
  ]);
  expect(sum.counts.map(({ text }) => text)).toEqual(['51', '4', '7', '6', '14']);
});

it('refuses to be shown without the rows', () => {
  const { cube } = jena;
  expect(() => deadlines(contextOf({ cube, tables: null } as unknown as Engine, 'fristen/'), de)).toThrow(
    'without its rows',
  );
});
