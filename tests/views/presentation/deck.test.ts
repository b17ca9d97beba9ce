import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCube } from '../../../src/analysis/buildCube.ts';
import { goalsOf } from '../../../src/analysis/goalsOf.ts';
import { buildTables } from '../../../src/analysis/tables.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { words as de } from '../../../src/i18n/de/presentation.ts';
import { words as en } from '../../../src/i18n/en/presentation.ts';
import type { Filter } from '../../../src/model/filter.ts';
import { readQuery, writeQuery } from '../../../src/state/query.ts';
import { makeDeck } from '../../../src/views/deck/deck.ts';
import type { Deck, DeckContext, Slide } from '../../../src/views/deck/slide.ts';
import { presentation } from '../../../src/views/presentation/presentation.ts';
import { chosenSections, sectionIds } from '../../../src/views/deck/sections.ts';
import type { SlideText } from '../../../src/views/deck/slideBody.ts';
import { contextOf } from '../../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../../fixtures/packages.ts';
import { anyDataset, anyFilter } from '../../fixtures/randomDataset.ts';

let jena: Engine;
let musterstadt: Engine;
beforeAll(async () => {
  [jena, musterstadt] = await Promise.all([loadJena(), loadMusterstadt()]);
});

function deckContext(engine: Engine, address: string): DeckContext {
  return { ...contextOf(engine, address), words: address.startsWith('en/') ? en : de };
}
function deckOf(engine: Engine, address = 'praesentation/'): Deck {
  const context = deckContext(engine, address);
  return makeDeck(context, chosenSections(context));
}
const names = (deck: Deck) => deck.slides.map(({ name }) => name);
const slideOf = (deck: Deck, id: string) => deck.slides.find((slide) => slide.id === id) as Slide;

/** The number of goals that a link of the site opens. */
function opens({ cube }: Engine, href: string): number {
  const known = {
    fields: new Set(cube.fields.map(({ id }) => id)),
    departments: new Set(cube.departments.map(({ id }) => id)),
    targets: new Set(cube.targets.map(({ id }) => id)),
    dues: new Set(cube.cells.map(({ due }) => due)),
  };
  return goalsOf(cube, readQuery(href.slice(href.indexOf('?')), known).query.filter).length;
}

describe('the deck', () => {
  it('says a finding on each slide', () => {
    expect(names(deckOf(jena))).toEqual([
      'Was aus 82 Zielen wurde',
      '55 von 68 bewerteten Zielen (80,9\u202f%) vollständig bzw. überwiegend erfüllt',
      'In vier von acht Handlungsfeldern sind alle bewerteten Ziele vollständig bzw. überwiegend erfüllt',
      'Alle 6 nicht erfüllten Ziele liegen in zwei von acht Handlungsfeldern',
      'Die meisten Ziele, 18 von 82: Büro für Migration und Integration',
      '20 von 82 Zielen haben eine Frist mit Datum, 16 davon im 4.\u00a0Quartal\u00a02016',
      '3 der 6 nicht erfüllten Ziele gehen nicht weiter (1\u00a0von\u00a02)',
      '3 der 6 nicht erfüllten Ziele gehen nicht weiter (2\u00a0von\u00a02)',
      ...[1, 2, 3, 4].map((part) => `14 von 82 Zielen sind verworfen (${part}\u00a0von\u00a04)`),
      '50 Ziele gehen weiter, 18 werden nicht weiterverfolgt und 14 sind verworfen',
      '50 Ziele gehen weiter, 18 davon in HF\u00a02.1',
      'Jede Zahl ist aus 82 Zielen gezählt und führt zu ihnen',
    ]);
  });

  it('of another package says its own', () => {
    expect(names(deckOf(musterstadt))).toEqual([
      'Was aus 12 Zielen wurde',
      '6 von 10 bewerteten Zielen (60,0\u202f%) umgesetzt oder weitgehend umgesetzt',
      'In einem von drei Handlungsfeldern sind alle bewerteten Ziele umgesetzt oder weitgehend umgesetzt',
      'Das eine Ziel mit dem Stand „nicht umgesetzt“ liegt in „Amtswege“',
      'Die meisten Ziele, 8 von 12: Amt für Beispiele',
      '7 von 12 Zielen haben eine Frist mit Datum',
      '1 Ziel ist nicht umgesetzt: was der Bericht dazu sagt',
      '2 von 12 Zielen sind zurückgezogen',
      '8 werden nicht weiterverfolgt, 2 sind zurückgezogen und zu 2 fehlt die Angabe',
      'Jede Zahl ist aus 12 Zielen gezählt und führt zu ihnen',
    ]);
  });

  it('is whole in English', () => {
    expect(names(deckOf(jena, 'en/presentation/')).slice(0, 4)).toEqual([
      'What became of 82 goals',
      '55 of 68 rated goals (80.9%) fully or mostly fulfilled',
      'In four of eight fields of action all rated goals are fully or mostly fulfilled',
      'All 6 not fulfilled goals lie in two of eight fields of action',
    ]);
  });

  it('follows the filter, and leaves out what it leaves nothing of', () => {
    expect(deckOf(jena, 'praesentation/?feld=2').slides.map(({ section }) => section)).toEqual([
      'titel',
      'ergebnis',
      'felder',
      'stellen',
      'fristen',
      'fluss',
      'weiter',
      'methode',
    ]);
  });

  it('says so where no goal is left', () => {
    expect(names(deckOf(jena, 'praesentation/?feld=2&status=missed'))).toEqual([
      'Zu dieser Auswahl passt kein Ziel',
      'Woher die Zahlen kommen',
    ]);
  });

  it('opens one field into its parts', () => {
    const { body } = slideOf(deckOf(jena, 'praesentation/?feld=1'), 'felder');
    expect(body.kind === 'bars' && body.rows.map(({ name, end }) => [name, end.text])).toEqual([
      ['Rahmenbedingungen für die Förderung Interkultureller Öffnungsprozesse', '4 von 6'],
      ['Weiterbildung', '5 von 6'],
      ['Kommunikation', '10 von 14'],
    ]);
  });

  it('names missed goals beside their bar', () => {
    const { body } = slideOf(deckOf(jena), 'luecken');
    const ends = body.kind === 'bars' ? body.rows.filter(({ strong }) => strong) : [];
    expect(ends.map(({ name, end }) => [name, end.text])).toEqual([
      ['Interkulturelle Öffnung', '4\u00a0nicht erfüllt'],
      ['Kultur, Freizeit und Sport', '2\u00a0nicht erfüllt'],
    ]);
  });

  it('has every reason in its wording, once', () => {
    for (const [section, status] of [
      ['gruende', 'missed'],
      ['verworfen', 'discarded'],
    ] as const) {
      const shown = deckOf(jena).slides.flatMap(({ body, section: own }) =>
        own === section && body.kind === 'goals' ? body.goals : [],
      );
      const goals = jena.tables.dataset.goals.filter((goal) => goal.status === status);
      expect(shown.map(({ nr, title, reasons }) => ({ nr, title, reasons }))).toEqual(
        goals.map(({ nr, title, statusNotes }) => ({
          nr,
          title,
          reasons: statusNotes.length > 0 ? statusNotes : ['ohne weitere Angabe im Bericht'],
        })),
      );
    }
  });

  it('carries source, state and filter', () => {
    expect(deckOf(jena, 'praesentation/?feld=2').source).toBe(
      'Quelle: Stadt Jena, Controlling 2016–2019 · Stand Anfang 2020 · Filter: Handlungsfeld Arbeit',
    );
  });

  it('has what the title leaves out in its notes', () => {
    expect(slideOf(deckOf(jena), 'ergebnis').speech).toEqual([
      '7 Ziele (10,3\u202f%) sind teilweise erfüllt, 6 (8,8\u202f%) nicht erfüllt. 14 weitere sind verworfen und zählen in keiner Quote mit.',
    ]);
  });
});

describe('the choice of slides', () => {
  const sections = (address: string) => [
    ...new Set(deckOf(jena, address).slides.map(({ section }) => section)),
  ];

  it('is five for the short report', () => {
    const { presets } = presentation(deckContext(jena, 'praesentation/'));
    const short = presets.find(({ label }) => label === 'Kurzbericht');
    expect(short?.href).toBe('../praesentation/?folien=titel,ergebnis,luecken,fluss,methode');
    expect(sections('praesentation/?folien=titel,ergebnis,luecken,fluss,methode')).toHaveLength(5);
  });

  it('keeps its order, and leaves out what it does not know', () => {
    expect(sections('praesentation/?folien=methode,quatsch,titel,methode')).toEqual(['methode', 'titel']);
    expect(sections('praesentation/?folien=quatsch')).toEqual([...sectionIds]);
  });

  it('is switched and moved by addresses', () => {
    const { choices } = presentation(deckContext(jena, 'praesentation/?folien=titel,felder,methode'));
    expect(choices.slice(0, 4).map(({ id, toggleHref, upHref }) => [id, toggleHref, upHref])).toEqual([
      ['titel', '../praesentation/?folien=felder,methode', null],
      ['felder', '../praesentation/?folien=titel,methode', '../praesentation/?folien=felder,titel,methode'],
      ['methode', '../praesentation/?folien=titel,felder', '../praesentation/?folien=titel,methode,felder'],
      ['ergebnis', '../praesentation/?folien=titel,felder,methode,ergebnis', null],
    ]);
  });

  it('is offered for every field and department with goals', () => {
    const { fields, departments } = presentation(deckContext(jena, 'praesentation/?feld=2'));
    expect(fields.map(({ label }) => label)).toHaveLength(8);
    expect(fields.find(({ current }) => current)?.label).toBe('Arbeit');
    expect(departments.find(({ label }) => label === 'JenaKultur')?.href).toBe(
      '../praesentation/?stelle=jenakultur',
    );
  });
});

/** Everything on a slide that counts goals, with what it opens. */
function counted({ body }: Slide): readonly { goals: number; link: SlideText }[] {
  if (body.kind === 'bars')
    return body.rows.flatMap(({ parts }) =>
      parts.map(({ goals, text, href }) => ({ goals, link: { text, href } })),
    );
  if (body.kind === 'squares')
    return body.rows.map(({ squares, count, countHref }) => ({
      goals: squares.filter(({ dimmed }) => !dimmed).length,
      link: { text: count, href: countHref },
    }));
  if (body.kind === 'picture')
    return body.rows.map(({ goals }) => ({ goals: Number(goals.text), link: goals }));
  return [];
}

function isEmpty({ body }: Slide): boolean {
  if (body.kind === 'bars' || body.kind === 'squares' || body.kind === 'picture')
    return body.rows.length === 0;
  if (body.kind === 'goals') return body.goals.length === 0;
  return body.kind === 'points' && body.points.length === 0;
}

describe('any deck', () => {
  const anyDeck = fc
    .tuple(anyDataset, fc.constantFrom('praesentation/', 'en/presentation/'))
    .chain(([dataset, path]) => anyFilter(dataset).map((filter) => ({ dataset, path, filter })))
    .map(({ dataset, path, filter }) => {
      const tables = buildTables(dataset);
      const engine: Engine = { tables, cube: buildCube(tables) };
      const search = writeQuery({ filter: { ...filter, text: '' } as Filter, dataset: null, own: {} });
      return { engine, deck: deckOf(engine, path + search) };
    });

  it('has titles that differ, no empty slide, and numbers that open what they count', () => {
    fc.assert(
      fc.property(anyDeck, ({ engine, deck }) => {
        expect(new Set(names(deck)).size).toBe(deck.slides.length);
        expect(deck.slides.filter(isEmpty)).toEqual([]);
        for (const slide of deck.slides) {
          expect(slide.name).not.toMatch(/[{}]|undefined/);
          for (const { goals, link } of counted(slide)) {
            if (link.href !== null)
              expect([slide.id, link.text, opens(engine, link.href)]).toEqual([slide.id, link.text, goals]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('opens every number of our data', () => {
    for (const address of ['praesentation/', 'praesentation/?feld=1', 'praesentation/?stelle=jenakultur']) {
      const deck = deckOf(jena, address);
      const closed = deck.slides.flatMap((slide) =>
        counted(slide).filter(({ goals, link }) => goals > 0 && link.href === null),
      );
      expect(closed).toEqual([]);
      const inTitles = deck.slides.flatMap(({ title }) =>
        title.filter(({ text, filter }) => filter === undefined && /^\d+$/.test(text.trim())),
      );
      expect(inTitles).toEqual([]);
    }
  });
});
