import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words as de } from '../../src/i18n/de/overview.ts';
import { words as en } from '../../src/i18n/en/overview.ts';
import { plain, type Sentence } from '../../src/i18n/sentence.ts';
import { overview } from '../../src/views/overview/overview.ts';
import { inWords } from '../../src/views/shared/words.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, address: string) =>
  overview(contextOf(engine, address), address.startsWith('en/') ? en : de);

/** Where the linked pieces of a sentence lead: text → address. */
function links(engine: Engine, address: string, parts: Sentence): Record<string, string> {
  const context = contextOf(engine, address);
  return Object.fromEntries(
    parts.flatMap((part) => (part.filter ? [[part.text, context.links.list(part.filter)]] : [])),
  );
}

describe('the headline', () => {
  it.each([
    ['', '55 von 68 bewerteten Zielen (80,9\u202f%) vollständig bzw. überwiegend erfüllt'],
    ['en/', '55 of 68 rated goals (80.9%) fully or mostly fulfilled'],
    ['?feld=1', '19 von 26 bewerteten Zielen (73,1\u202f%) vollständig bzw. überwiegend erfüllt'],
    ['?feld=4', '2 von 2 bewerteten Zielen vollständig bzw. überwiegend erfüllt'],
    ['?feld=8', '1 Ziel ist verworfen und wird nicht bewertet'],
    ['?status=missed', '6 von 82 Zielen nicht erfüllt'],
    ['?feld=1&status=missed,partly', '7 von 31 Zielen nicht erfüllt oder teilweise erfüllt'],
    ['?feld=2&status=missed', 'Zu diesem Filter passt kein Ziel.'],
  ])('of %s says %s', (address, text) => {
    expect(plain(page(jena, address).headline)).toBe(text);
  });

  it('opens exactly the goals of each number', () => {
    expect(links(jena, '?feld=1', page(jena, '?feld=1').headline)).toEqual({
      '19': 'ziele/?feld=1&status=fulfilled,mostly',
      '26': 'ziele/?feld=1&status=fulfilled,mostly,partly,missed',
      '73,1\u202f%': 'ziele/?feld=1&status=fulfilled,mostly',
    });
  });
});

describe('the lead', () => {
  it.each([
    [
      '',
      '7 Ziele (10,3\u202f%) sind teilweise erfüllt, 6 (8,8\u202f%) nicht erfüllt. 14 weitere sind verworfen und zählen in keiner Quote mit.',
    ],
    [
      'en/',
      '7 goals (10.3%) are partly fulfilled, 6 (8.8%) not fulfilled. 14 more are discarded and count in no rate.',
    ],
    ['?feld=2', ''],
    ['?status=missed', 'Ausblick: bleibt bestehen\u00a03, wird nicht weiterverfolgt\u00a03'],
  ])('of %s says %s', (address, text) => {
    expect(plain(page(jena, address).lead)).toBe(text);
  });
});

describe('the mosaic', () => {
  it('has every goal once, by status and number inside its field', () => {
    const { mosaic } = page(jena, '');
    expect(mosaic.flatMap((row) => row.squares.map(({ nr }) => nr)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 82 }, (_, i) => i + 1),
    );
    expect(mosaic.find((row) => row.name === 'Gesundheit')?.squares).toEqual([
      {
        nr: 55,
        status: 'fulfilled',
        label: expect.stringMatching(/^Ziel 55, erfüllt: Implementierung non-verbaler/),
        href: 'ziele/55/',
        dimmed: false,
      },
      expect.objectContaining({ nr: 54, status: 'mostly' }),
      expect.objectContaining({ nr: 53, status: 'discarded' }),
    ]);
  });

  it('can stand by number', () => {
    const row = page(jena, '?sort=nr').mosaic.find(({ name }) => name === 'Gesundheit');
    expect(row?.squares.map(({ nr }) => nr)).toEqual([53, 54, 55]);
  });

  it('keeps goals outside the filter in their place, dimmed, and says how many are inside', () => {
    const [opening, work] = page(jena, '?status=missed').mosaic;
    expect(opening?.squares.filter(({ dimmed }) => !dimmed).map(({ nr }) => nr)).toEqual([1, 4, 24, 29]);
    expect(opening?.count).toBe('4 von 31 Zielen');
    expect(opening?.countHref).toBe('ziele/?feld=1&status=missed');
    expect(work).toMatchObject({ count: '0 von 8 Zielen', countHref: null });
  });

  it('takes a chosen field back at the second click', () => {
    expect(page(jena, '?feld=1').mosaic[0]).toMatchObject({ chosen: true, href: './' });
    expect(page(jena, '').mosaic[0]).toMatchObject({ chosen: false, href: './?feld=1' });
  });
});

describe('the status classes', () => {
  it('show count and share of the rated, and the discarded without one', () => {
    const { classes, base } = page(jena, '');
    expect(classes.map((row) => [row.label, row.goals.text, row.share])).toEqual([
      ['erfüllt', '51', '75,0\u202f%'],
      ['überwiegend erfüllt', '4', '5,9\u202f%'],
      ['teilweise erfüllt', '7', '10,3\u202f%'],
      ['nicht erfüllt', '6', '8,8\u202f%'],
      ['verworfen', '14', 'ohne Quote'],
    ]);
    expect([base.goals.text, base.share]).toEqual(['68', '100\u202f%']);
  });

  it('give no percentages for fewer than five', () => {
    const { classes, base } = page(jena, '?feld=4');
    expect(classes.slice(0, 4).map((row) => row.share)).toEqual(['', '', '', '']);
    expect([base.goals.text, base.share]).toEqual(['2', 'ohne Prozent']);
  });

  it('keep a class without goals', () => {
    const mostly = page(musterstadt, '').classes.find((row) => row.status === 'mostly');
    expect(mostly?.goals).toEqual({ text: '0' });
  });
});

describe('the findings', () => {
  it('are those of the dataset, each with its numbers linked', () => {
    const { findings } = page(jena, '');
    expect(findings.map(({ title }) => plain(title))).toEqual([
      'Alle 6 nicht erfüllten Ziele liegen in zwei von acht Handlungsfeldern.',
      'Ziele mit Frist sind seltener erfüllt: 10 von 17 gegen 45 von 51 ohne.',
      '50 Ziele gehen weiter, 18 davon in HF\u00a02.1.',
    ]);
    expect(findings.map(({ title }) => links(jena, '', title))).toEqual([
      { '6 nicht erfüllten': 'ziele/?status=missed' },
      {
        '10 von 17': 'ziele/?status=fulfilled,mostly&frist=2016,2017',
        '45 von 51': 'ziele/?status=fulfilled,mostly&frist=laufend,bedarf,offen',
      },
      { '50 Ziele': 'ziele/?ausblick=continued', '18': 'ziele/?ausblick=continued&ziel=2.1' },
    ]);
  });

  it('are others, or none, for another dataset and another filter', () => {
    expect(page(jena, '?feld=2').findings).toEqual([]);
    expect(page(jena, '?status=missed').findings.map(({ id }) => id)).toEqual(['befund-verloren']);
    expect(page(musterstadt, '').findings.map(({ id }) => id)).not.toContain('befund-fortgesetzt');
  });
});

it('counts a text by its hits', () => {
  expect(plain(page(jena, '?q=Impfen').headline)).toBe(
    '1 von 1 bewerteten Zielen vollständig bzw. überwiegend erfüllt',
  );
});

it.each([
  [0, 'null', 'no'],
  [1, 'einem', 'one'],
  [2, 'zwei', 'two'],
  [8, 'acht', 'eight'],
  [12, 'zwölf', 'twelve'],
  [13, '13', '13'],
  [1234, '1.234', '1,234'],
])('%i in words up to twelve', (n, german, english) => {
  expect([inWords(contextOf(jena, ''), n), inWords(contextOf(jena, 'en/'), n)]).toEqual([german, english]);
});
