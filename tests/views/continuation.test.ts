import { beforeAll, describe, expect, it } from 'vitest';
import { buildCube } from '../../src/analysis/buildCube.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import type { Engine } from '../../src/app/engine.ts';
import { layoutFlow } from '../../src/charts/flow/layoutFlow.ts';
import { words as de } from '../../src/i18n/de/continuation.ts';
import { words as en } from '../../src/i18n/en/continuation.ts';
import { plain } from '../../src/i18n/sentence.ts';
import { continuation } from '../../src/views/continuation/continuation.ts';
import { targetViews } from '../../src/views/continuation/measures.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { makeDataset, makeField, makeGoal } from '../fixtures/makeDataset.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';
import { smallCube, smallTables } from '../fixtures/smallDataset.ts';

let jena: Engine;
let musterstadt: Engine;
const small: Engine = { cube: smallCube, tables: smallTables };
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

const page = (engine: Engine, query = '', english = false) =>
  continuation(
    contextOf(engine, `${english ? 'en/continuation/' : 'fortschreibung/'}${query}`),
    english ? en : de,
  );
const targets = (engine: Engine) => targetViews({ ...contextOf(engine, 'fortschreibung/'), words: de });
const list = (path: string) => `../ziele/?${path}`;

describe('the sentences', () => {
  it('say how many goals go on, and that none gets lost', () => {
    expect(plain(page(jena).headline)).toBe('50 von 82 Zielen gehen weiter, 18 davon in HF\u00a02.1');
    expect(plain(page(jena).lead)).toBe(
      '18 werden nicht weiterverfolgt, 14 sind verworfen. Kein Ziel geht verloren: 82 links, 82 rechts.',
    );
    expect(plain(page(jena, '', true).headline)).toBe('50 of 82 goals go on, 18 of them in HF\u00a02.1');
  });

  it('speak of the whole concept, as the picture does, whatever is filtered', () => {
    expect(page(jena, '?status=missed').headline).toEqual(page(jena).headline);
  });

  it('say what "not pursued further" is made of, and that the targets have no names', () => {
    expect(plain(page(jena).endedOf)).toBe(
      '„nicht weiterverfolgt“: 15 Ziele mit dem Ausblick „wird nicht weiterverfolgt“, 3 Ziele mit „wird verworfen (Regelaufgabe oder Projektende)“.',
    );
    expect(page(jena).unnamed).toBe(
      'Die Handlungsfelder der Fortschreibung nennt der Bericht nur mit Nummer.',
    );
  });

  it('hold for a report without a next concept', () => {
    expect(plain(page(musterstadt).headline)).toBe('0 von 12 Zielen gehen weiter');
    expect(targets(musterstadt)).toEqual([]);
    expect(page(musterstadt).unnamed).toBe('');
  });
});

describe('the picture', () => {
  it('holds all 82 goals in each column, under any filter and whatever is opened or hidden', () => {
    for (const query of [
      '',
      '?status=missed',
      '?stelle=jenakultur',
      '?offen=2.1,2.5',
      '?spalten=feld,ziel&ziel=2.1',
    ]) {
      const { columns, strands } = page(jena, query).picture;
      const { unit, columns: placed } = layoutFlow(columns, strands);
      const goals = placed.map(({ nodes }) => nodes.reduce((sum, { height }) => sum + height, 0) / unit);
      expect(goals.map(Math.round), query).toEqual(columns.map(() => 82));
    }
  });

  it('names every end with its number and its goals', () => {
    expect(
      page(jena).picture.columns[2]?.nodes.map(({ name, count }) => [name, count.text, count.href]),
    ).toEqual([
      ['HF\u00a02.1', '18', list('ziel=2.1')],
      ['HF\u00a02.2', '5', list('ziel=2.2')],
      ['HF\u00a02.3', '7', list('ziel=2.3')],
      ['HF\u00a02.4', '5', list('ziel=2.4')],
      ['HF\u00a02.5', '12', list('ziel=2.5')],
      ['HF\u00a02.6', '3', list('ziel=2.6')],
      ['nicht weiterverfolgt', '18', list('ausblick=ended,dropped')],
      ['verworfen', '14', list('status=discarded')],
    ]);
  });

  it('links no number to other goals than it counts', () => {
    // Goal 3 goes to A and to B: it is drawn to A, so the filter `ziel=B` means one goal more than the strand.
    const [a, b] = page(small).picture.columns[2]?.nodes ?? [];
    expect([a?.count, b?.count]).toEqual([
      { text: '4', href: list('ziel=A') },
      { text: '1', href: null },
    ]);
  });

  it('tells the goals of the filter apart from the rest, also inside a strand', () => {
    const { strands, filtered } = page(jena, '?ziel=2.1').picture;
    const chosen = strands.filter((strand) => strand.chosen);
    expect(filtered).toBe(true);
    expect(chosen.map(({ path, goals }) => [...path, goals])).toEqual([
      ['field 1', 'status fulfilled', 'end 2.1', 14],
      ['field 1', 'status partly', 'end 2.1', 2],
      ['field 1', 'status missed', 'end 2.1', 2],
    ]);
  });

  it('hides a column, so that a field leads to its ends directly', () => {
    const { columns, links } = page(jena, '?spalten=feld,ziel').picture;
    expect(columns.map(({ id }) => id)).toEqual(['field', 'end']);
    const link = links.find(({ label }) => label.startsWith('Wohnen'));
    expect(link?.say()).toBe('Wohnen → HF\u00a02.6: 3 Ziele. Stand: erfüllt\u00a0(3).');
    expect(link?.href).toBe('./?feld=7&ziel=2.6&spalten=feld,ziel'.replace('./', '../fortschreibung/'));
  });

  it('ignores a wish for fewer than two columns', () => {
    expect(page(jena, '?spalten=feld').picture.columns).toHaveLength(3);
    expect(page(jena, '?spalten=feld,ziel').columns.map(({ shown, href }) => [shown, href === null])).toEqual(
      [
        [true, true],
        [false, false],
        [true, true],
      ],
    );
  });

  it('opens a target to its objectives, where goal 11 with its two measures counts once', () => {
    const ends = page(jena, '?offen=2.1').picture.columns[2]?.nodes ?? [];
    expect(ends.slice(0, 6).map(({ name, count }) => [name, count.text])).toEqual([
      ['HF\u00a02.1, OpZ\u00a01', '2'],
      ['HF\u00a02.1, OpZ\u00a02', '2'],
      ['HF\u00a02.1, OpZ\u00a03', '6'],
      ['HF\u00a02.1, OpZ\u00a04', '7'],
      ['HF\u00a02.1, OpZ\u00a05', '1'],
      ['HF\u00a02.2', '5'],
    ]);
    expect(targets(jena)[0]?.counted).toBe(
      'Ziel 11 steht bei mehreren Maßnahmen und zählt als ein Ziel: 18 Ziele, 19 Nennungen.',
    );
  });

  it('says the path of a link as a sentence', () => {
    const say = (from: string, to: string) =>
      page(jena)
        .picture.links.find((link) => link.from === from && link.to === to)
        ?.say();
    expect(say('field 3', 'status fulfilled')).toBe(
      'Bildung → erfüllt: 8 Ziele. Was daraus wird: HF\u00a02.3\u00a0(4), HF\u00a02.4\u00a0(1), HF\u00a02.5\u00a0(2) und nicht weiterverfolgt\u00a0(1).',
    );
    expect(say('status missed', 'end 2.5')).toBe(
      'nicht erfüllt → HF\u00a02.5: 1 Ziel. Woher: Kultur, Freizeit und Sport\u00a0(1).',
    );
  });

  it('has no bracket where nothing goes on', () => {
    expect(page(musterstadt).picture.bracket).toBeNull();
    expect(page(jena).picture.bracket).toMatchObject({
      first: 'end 2.1',
      last: 'end 2.6',
      text: '50 gehen weiter',
    });
  });
});

it('draws no strands where a column has more names than can be followed', () => {
  const fields = Array.from({ length: 41 }, (_, i) => makeField(String(i + 1)));
  const engineOf = (n: number): Engine => {
    const tables = buildTables(makeDataset({ fields: fields.slice(0, n), goals: [makeGoal({ nr: 1 })] }));
    return { tables, cube: buildCube(tables) };
  };
  expect(page(engineOf(40)).tooMany).toBe('');
  expect(page(engineOf(41)).tooMany).toMatch(/^Bei mehr als 40 Namen/);
});

describe('a click', () => {
  const end = (query: string, i: number) => page(jena, query).picture.columns[2]?.nodes[i]?.href;
  const link = (query: string, from: string, to: string) =>
    page(jena, query).picture.links.find((l) => l.from === from && l.to === to)?.href;

  it('on an end filters by it, a second one takes that back', () => {
    expect(end('', 0)).toBe('../fortschreibung/?ziel=2.1');
    expect(end('?ziel=2.1', 0)).toBe('../fortschreibung/');
  });

  it('on another kind of end replaces the first: together they mean no goal', () => {
    expect(end('?ziel=2.1', 6)).toBe('../fortschreibung/?ausblick=ended,dropped');
    expect(end('?ausblick=ended,dropped', 7)).toBe('../fortschreibung/?status=discarded');
    expect(end('?status=discarded', 0)).toBe('../fortschreibung/?ziel=2.1');
  });

  it('on a link filters by both its nodes, whatever way was chosen before, and keeps the rest', () => {
    expect(link('?ziel=2.5&frist=2016', 'field 1', 'status missed')).toBe(
      '../fortschreibung/?feld=1&status=missed&frist=2016',
    );
    expect(link('?feld=1&status=missed', 'field 1', 'status missed')).toBe('../fortschreibung/');
  });
});

describe('the selection', () => {
  it('is nothing without a filter', () => {
    expect(page(jena).selection).toBeNull();
  });

  it('says of one target what it takes on', () => {
    const selection = page(jena, '?ziel=2.1').selection;
    expect(plain(selection?.sentence ?? [])).toBe(
      'HF\u00a02.1 übernimmt 18 Ziele aus dem Feld Interkulturelle Öffnung. 14 davon sind erfüllt.',
    );
    expect(selection?.rows.map(({ label, count, goals }) => [label, count.text, goals.length])).toEqual([
      ['erfüllt', '14', 14],
      ['teilweise erfüllt', '2', 2],
      ['nicht erfüllt', '2', 2],
    ]);
    expect(selection?.clearHref).toBe('../fortschreibung/');
  });

  it('answers what became of the missed goals, by end', () => {
    const asked = page(jena).preset;
    expect(asked?.label).toBe('Was wurde aus den nicht erfüllten Zielen?');
    expect(asked?.href).toBe('../fortschreibung/?status=missed');
    const selection = page(jena, '?status=missed').selection;
    expect(plain(selection?.sentence ?? [])).toBe(
      '6 Ziele, nicht erfüllt: 3 gehen weiter (HF\u00a02.1 und HF\u00a02.5), 3 werden nicht weiterverfolgt.',
    );
    expect(selection?.rows.map(({ label, goals }) => [label, ...goals.map(({ nr }) => nr)])).toEqual([
      ['HF\u00a02.1', 1, 4],
      ['HF\u00a02.5', 66],
      ['nicht weiterverfolgt', 24, 29, 69],
    ]);
    expect(page(jena, '?status=missed').preset?.href).toBe('../fortschreibung/');
  });

  it('says of discarded goals no more than that', () => {
    const selection = page(jena, '?feld=8').selection;
    expect(plain(selection?.sentence ?? [])).toBe('1 Ziel ausgewählt: 1 ist verworfen.');
    expect(selection?.rows.map(({ status }) => status)).toEqual(['discarded']);
  });

  it('says that nothing fits', () => {
    expect(plain(page(jena, '?feld=2&status=missed').selection?.sentence ?? [])).toBe(
      'Zu diesem Filter passt kein Ziel.',
    );
  });
});

describe('the table', () => {
  it('has both sums, and a dash where no goal goes', () => {
    const { rows, sums, all } = page(jena).matrix;
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['18', '–', '2', '3', '–', '–', '3', '5']);
    expect(rows.map((row) => row.all.text)).toEqual(['31', '8', '13', '3', '17', '5', '4', '1']);
    expect(sums.map(({ text }) => text)).toEqual(['18', '5', '7', '5', '12', '3', '18', '14']);
    expect(all.text).toBe('82');
  });

  it('marks what the filter names', () => {
    const { ends, rows } = page(jena, '?ziel=2.3&feld=3').matrix;
    expect(ends.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['HF\u00a02.3']);
    expect(rows.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['Bildung']);
  });
});

describe('the blocks for narrow screens', () => {
  it('hold the same sums as the picture', () => {
    expect(page(jena).blocks.map(({ count }) => count.text)).toEqual([
      '18',
      '5',
      '7',
      '5',
      '12',
      '3',
      '18',
      '14',
    ]);
    const ended = page(jena).blocks[6];
    expect(ended?.parts.map(({ goals }) => goals)).toEqual([12, 1, 2, 3, 0]);
    expect(ended?.from.map(({ name, count }) => `${name} ${count.text}`)).toEqual([
      'Interkulturelle Öffnung 3',
      'Arbeit 3',
      'Bildung 1',
      'Gesundheit 1',
      'Kultur, Freizeit und Sport 6',
      'Soziales 4',
    ]);
  });

  it('show the goals of the filter against the whole of each end', () => {
    const [first] = page(jena, '?status=missed').blocks;
    expect([first?.count.text, first?.whole, first?.count.href]).toEqual([
      '2 von 18',
      18,
      list('status=missed&ziel=2.1'),
    ]);
  });
});
