import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, hitsIn, searchGoals, stem, termsOf } from '../../src/analysis/search.ts';
import { makeDataset, makeField, makeGoal } from '../fixtures/makeDataset.ts';
import { smallDataset } from '../fixtures/smallDataset.ts';

/** Whether a query finds the goal 37 with the given title, in the field `Querschnitt`. */
function finds(query: string, title: string): boolean {
  const goal = makeGoal({ nr: 37, title: [title] });
  const dataset = makeDataset({ fields: [makeField('1', null, 'Querschnitt')], goals: [goal] });
  return searchGoals(buildSearchIndex(dataset), query).has(37);
}

describe('finds', () => {
  it.each([
    // umlauts: ä = ae = a, in the query and in the text
    ['ämter', 'Ämter beraten'],
    ['aemter', 'Ämter beraten'],
    ['AEMTER', 'Ämter beraten'],
    ['amter', 'Ämter beraten'],
    ['Ämter', 'Aemter beraten'],
    ['Bürger', 'Buergerbuero'],
    ['buergerbuero', 'Bürgerbüro'],
    ['schoene', 'Schöne Plätze'],
    ['neue', 'Neue Wege'],
    ['A\u0308mter', 'Ämter beraten'],
    ['cafe', 'Café der Kulturen'],
    // ß = ss
    ['strasse', 'Straße der Kulturen'],
    ['Straße', 'Strasse der Kulturen'],
    ['STRASSE', 'Straße der Kulturen'],
    ['groesse', 'Größe'],
    ['GRÖẞE', 'Größe'],
    // case
    ['bildung', 'BILDUNG'],
    ['awo', 'AWO-Kreisverband'],
    // endings, both ways
    ['Schulung', 'drei Schulungen'],
    ['Schulungen', 'eine Schulung'],
    ['Kind', 'für Kinder'],
    ['Kinder', 'für jedes Kind'],
    ['Kindern', 'für Kinder'],
    ['Frauen', 'jede Frau'],
    ['Häuser', 'ein Haus'],
    ['Ärzte', 'beim Arzt'],
    ['ältere', 'mit Älteren'],
    ['Lehrkraft', 'alle Lehrkräfte'],
    // gender forms
    ['Migrantinnen', 'Migrant_innen beraten'],
    ['Migrantinnen', 'Migrant*innen beraten'],
    ['Migrantinnen', 'Migrant:innen beraten'],
    ['Migrantinnen', 'Migrant/innen beraten'],
    ['Migrantinnen', 'MigrantInnen beraten'],
    ['Migrant*innen', 'Migrant_innen beraten'],
    ['Migrant:in', 'Migranten beraten'],
    ['Migranten', 'Migrantinnen beraten'],
    ['Dolmetscherin', 'Dolmetscher beauftragen'],
    ['Kulturmittler', 'Sprach- und Kulturmittler_innen'],
    // numbers
    ['37', 'Titel ohne Zahl'],
    ['2016', 'Befragung 2016/17'],
    ['17', 'Befragung 2016/17'],
    ['§ 16', 'nach § 16 SGB'],
    // beginnings and parts of compounds
    ['Amt', 'Amtsblatt'],
    ['garten', 'Kindergarten'],
    ['Bildung', 'Weiterbildung'],
    ['hilfe', 'Übersetzungshilfen'],
    ['Deutsch Kurse', 'Deutschkurse'],
    ['Kurse, Deutsch!', 'Deutschkurse'],
    // of other cells, and of nothing
    ['querschnitt', 'Titel'],
    ['', 'Titel'],
    ['  ', 'Titel'],
    ['…!?', 'Titel'],
  ])('“%s” in “%s”', (query, title) => {
    expect(finds(query, title)).toBe(true);
  });
});

describe('does not find', () => {
  it.each([
    ['Wohnung', 'Arbeit'],
    ['und', 'Hund'],
    ['Amt', 'Beamte'],
    ['OB', 'Job'],
    ['Rat', 'Beirat'],
    ['3', 'Titel 37'],
    ['7', 'Titel'],
    ['16', 'Befragung 2016/17'],
    ['201', 'Befragung 2016/17'],
    ['Kurse Englisch', 'Deutschkurse'],
    ['Kinder Wohnung', 'Kinder'],
    ['xyz', 'Titel'],
  ])('“%s” in “%s”', (query, title) => {
    expect(finds(query, title)).toBe(false);
  });
});

it('finds numbers as whole words only', () => {
  const dataset = makeDataset({
    fields: [makeField('1', null, 'Feld')],
    goals: [
      makeGoal({ nr: 37 }),
      makeGoal({ nr: 3, title: ['seit 1937'] }),
      makeGoal({ nr: 4, title: ['37 Plätze'] }),
    ],
  });
  expect([...searchGoals(buildSearchIndex(dataset), '37')]).toEqual([37, 4]);
});

it('looks into every cell that a reader sees', () => {
  const index = buildSearchIndex(smallDataset);
  expect([...searchGoals(index, 'Integration')]).toEqual([4]);
  expect([...searchGoals(index, 'weiterbildung')]).toEqual([3, 7]);
  expect([...searchGoals(index, 'öffnung fachdienst')]).toEqual([1, 7]);
  const goal = makeGoal({
    nr: 1,
    deadline: 'Herbst',
    statusText: 'umgesetzt',
    statusNotes: ['Fotos', 'Filme'],
    outlookText: ['bleibt'],
  });
  const cells = buildSearchIndex(makeDataset({ fields: [makeField('1')], goals: [goal] }));
  for (const word of ['herbst', 'umgesetzt', 'film', 'bleibt']) {
    expect([word, searchGoals(cells, word).size]).toEqual([word, 1]);
  }
});

it.each([
  ['schulungen', 'schulung'],
  ['schulung', 'schulung'],
  ['dolmetscherinnen', 'dolmetsch'],
  ['kinder', 'kind'],
  ['rede', 'rede'],
  ['37', '37'],
])('takes the ending off %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it('makes terms of words and numbers, folded', () => {
  expect(termsOf('  Ämter & 37, Straßen! ')).toEqual(['amter', '37', 'strass']);
});

/** The text with its hits in brackets. */
function marked(text: string, query: string): string {
  let end = 0;
  const pieces = hitsIn(text, query).map(([from, to]) => {
    const piece = `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

it.each([
  ['Schulung', 'Schulungen und Schulung', '[Schulungen] und [Schulung]'],
  ['bildung', 'Weiterbildung heute', 'Weiter[bildung] heute'],
  ['aemter', 'Alle Ämter', 'Alle [Ämter]'],
  ['strasse', 'Große Straße.', 'Große [Straße].'],
  ['migrantinnen', 'Migrant_innen, beraten', '[Migrant_innen], beraten'],
  ['ämter', 'Aemter', '[Aemter]'],
  ['kurs deutsch', 'Deutschkurse', '[Deutschkurse]'],
  ['37', 'Ziel 37 von 370', 'Ziel [37] von 370'],
  ['a\u0308mter', 'A\u0308mter!', '[A\u0308mter]!'],
  ['ankara', 'İzmir, Ankara', 'İzmir, [Ankara]'],
  ['xyz', 'Titel', 'Titel'],
  ['', 'Titel', 'Titel'],
])('marks “%s” in “%s”', (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

describe('for any text and any query', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'aäeou ÜßẞİIi_*:/nNrs37-\u0308ﬁ😀'), maxLength: 30 }),
  );

  it('hits are ordered, disjoint and inside the text', () => {
    assert(
      property(anyText, anyText, (text, query) => {
        let end = -1;
        for (const [from, to] of hitsIn(text, query)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('a text of words is found by each of them', () => {
    assert(
      property(
        fc.array(fc.constantFrom('Ämter', 'Straße', 'Migrant*innen', 'Kinder', 'OB', '37')),
        (words) => {
          for (const word of words) expect(hitsIn(words.join(' '), word)).not.toEqual([]);
        },
      ),
    );
  });
});
