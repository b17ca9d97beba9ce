import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { words } from '../../src/i18n/de/goals.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { goals } from '../../src/views/goals/goals.ts';
import { readSort } from '../../src/views/shared/sort.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let jena: Engine;
beforeAll(async () => {
  jena = await loadJena();
});

const page = (address: string, most = 300) => goals(contextOf(jena, address), words, most);

it.each([
  [undefined, { key: 'nr', descending: false }],
  ['status', { key: 'status', descending: false }],
  ['-due', { key: 'due', descending: true }],
  ['quatsch', { key: 'nr', descending: false }],
  ['-', { key: 'nr', descending: false }],
] as const)('reads the order %s', (sort, expected) => {
  expect(readSort(sort)).toEqual(expected);
});

describe('the list', () => {
  it('shows each goal with its words, links and what becomes of it', () => {
    const [row] = page('ziele/?q=11&feld=1.2').rows;
    expect(row).toEqual({
      nr: 11,
      href: '../ziele/11/?feld=1.2&q=11',
      title: [expect.stringMatching(/^kontinuierliche Förderung von Fortbildungen/)],
      field: { text: 'Weiterbildung', href: '../ziele/?feld=1.2' },
      lead: [{ text: 'FD Jugend und Bildung', href: expect.stringContaining('../zustaendigkeit/fd-jugend') }],
      status: 'fulfilled',
      statusLabel: 'erfüllt',
      deadline: 'fortlaufend',
      targets: [
        { name: 'HF\u00a02.1', href: '../ziele/?ziel=2.1', measures: 'OpZ\u00a03, M\u00a01, M\u00a02' },
      ],
      outlook: 'bleibt bestehen',
    });
  });

  it('orders by a column and the other way round', () => {
    expect(page('ziele/?status=missed&sort=-nr').rows.map(({ nr }) => nr)).toEqual([69, 66, 29, 24, 4, 1]);
    const head = page('ziele/?sort=status').heads.find(({ key }) => key === 'status');
    expect(head).toMatchObject({ sorted: 'ascending', href: '../ziele/?sort=-status' });
  });

  it('lays out only so many rows and says how many are left', () => {
    const { rows, left } = page('ziele/', 20);
    expect([rows.length, left]).toEqual([20, 62]);
  });

  it('counts the hits in its headline', () => {
    expect(plain(page('ziele/').headline)).toBe('82 Ziele im Wortlaut');
    expect(plain(page('ziele/?status=missed').headline)).toBe('6 von 82 Zielen');
    expect(plain(page('ziele/?q=gibtsnicht').headline)).toBe('0 von 82 Zielen');
  });

  it('has no column for successors where the package knows none', async () => {
    const { heads } = goals(contextOf(await loadMusterstadt(), 'ziele/'), words, 300);
    expect(heads.map(({ key }) => key)).toEqual(['nr', 'title', 'field', 'department', 'status', 'due']);
  });
});
