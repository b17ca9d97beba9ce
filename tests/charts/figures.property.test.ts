// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countByField } from '../../src/analysis/countByField.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { words as common } from '../../src/i18n/de/common.ts';
import type { Filter } from '../../src/model/filter.ts';
import { makeContext, type Context } from '../../src/views/shared/context.ts';
import type { DrawOptions, Figure } from '../../src/views/figures/figure.ts';
import { figureIds, partFigureIds, type FigureId } from '../../src/views/figures/figureIds.ts';
import { loadFigure } from '../../src/views/figures/loadFigure.ts';
import { loadPartFigure } from '../../src/views/figures/loadPartFigure.ts';
import { anyReport } from '../fixtures/randomDataset.ts';
import { longName } from './lib/cases.ts';
import { textsOnEachOther, textsOutside } from './lib/boxes.ts';

type Report = typeof anyReport extends fc.Arbitrary<infer T> ? T : never;

const makers = new Map(
  await Promise.all(figureIds.map(async (id) => [id, await loadFigure(id, 'de')] as const)),
);

function contextOf({ cube, tables, filter }: Report, own: Context['query']['own'] = {}): Context {
  return makeContext({
    route: { page: 'overview', language: 'de' },
    query: { filter, dataset: null, own },
    ignored: [],
    whole: cube,
    cube,
    tables,
    m: common,
    replace: () => undefined,
  });
}

function figureOf(id: FigureId, context: Context): Figure {
  const make = makers.get(id);
  if (!make) throw new Error(`no figure ${id}`);
  return make(context);
}

/** Names from one letter to ninety, for a report whose names are all alike. */
const anyNames = fc.array(fc.constantFrom('A', 'Wohnen', 'Kultur, Freizeit und Sport', longName), {
  minLength: 1,
  maxLength: 5,
});

function withNames(report: Report, names: readonly string[]): Report {
  const named = <T extends { readonly name: string }>(nodes: readonly T[]): T[] =>
    nodes.map((node, i) => ({ ...node, name: names[i % names.length] ?? '' }));
  const { fields, departments, targets } = report.cube;
  const cube = {
    ...report.cube,
    fields: named(fields),
    departments: named(departments),
    targets: named(targets),
  };
  return { ...report, cube };
}

const anyWidth = fc.integer({ min: 320, max: 2560 });

const anyDrawing: fc.Arbitrary<DrawOptions> = fc.oneof(
  fc.record({
    document: fc.constant(document),
    hrefOf: fc.constant(null),
    framed: fc.boolean(),
    width: anyWidth,
    size: fc.constant('page' as const),
  }),
  fc.record({
    document: fc.constant(document),
    hrefOf: fc.constant(null),
    framed: fc.constant(false),
    width: fc.constantFrom(1248, 1728),
    size: fc.constant('slide' as const),
  }),
);

const own = fc.constantFrom<Context['query']['own']>(
  {},
  { anteil: '1' },
  { offen: 'f0,d0,t0' },
  { sort: 'nr' },
);

it.each(figureIds)(
  'of any report under any filter at any width, no word of %s leaves the picture or lies on another',
  (id) => {
    fc.assert(
      fc.property(anyReport, anyNames, own, anyDrawing, (report, names, query, options) => {
        const svg = figureOf(id, contextOf(withNames(report, names), query)).draw(options);
        expect(textsOutside(svg)).toEqual([]);
        expect(textsOnEachOther(svg)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

it.each(partFigureIds)('the same holds for %s, where there is one', async (id) => {
  const make = await loadPartFigure(id, 'de');
  fc.assert(
    fc.property(anyReport, anyNames, anyWidth, (report, names, width) => {
      const figure = make(contextOf(withNames(report, names)));
      if (!figure) return;
      const svg = figure.draw({ document, hrefOf: null, framed: true, width });
      expect(textsOutside(svg)).toEqual([]);
      expect(textsOnEachOther(svg)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const wide: DrawOptions = { document, width: 1184, hrefOf: null, framed: false };
const titles = (svg: SVGSVGElement) => [...svg.querySelectorAll('title')].map((title) => title.textContent);

it('the mosaic has a square for every goal, and in colour those of the filter', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const context = contextOf(report);
      const svg = figureOf('mosaik', context).draw(wide);
      expect(titles(svg)).toHaveLength(report.cube.marks.length);
      const grey = [...svg.querySelectorAll('title + rect[fill="#e3e6ea"]')];
      expect(report.cube.marks.length - grey.length).toBe(goalsOf(report.cube, report.filter).length);
    }),
    { numRuns: 40 },
  );
});

it('the timeline has a square for every goal once', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const svg = figureOf('fristen', contextOf(report)).draw(wide);
      expect(titles(svg)).toHaveLength(report.cube.marks.length);
    }),
    { numRuns: 40 },
  );
});

/** The goals of the pieces, by what their titles say: `Feld, erfüllt: 3 Ziele`. */
const goalsOfPieces = (svg: SVGSVGElement) =>
  titles(svg).reduce((sum, title) => sum + Number(/: (\d+) Ziele?$/.exec(title)?.[1] ?? NaN), 0);

it('the bars of the fields add up to the goals of the filter, each as wide as its goals', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const svg = figureOf('felder', contextOf(report)).draw(wide);
      const all = countByField(report.cube, report.filter).reduce((sum, row) => sum + row.goals, 0);
      expect(goalsOfPieces(svg)).toBe(all);
      const units = [...svg.querySelectorAll('title + rect')].map((rect) => {
        const goals = Number(/: (\d+) /.exec(rect.previousElementSibling?.textContent ?? '')?.[1]);
        const isHollow = rect.hasAttribute('stroke');
        const isLast = rect.closest('g')?.nextElementSibling?.tagName !== 'g';
        return (Number(rect.getAttribute('width')) + (isHollow ? 1.5 : 0) + (isLast ? 0 : 2)) / goals;
      });
      for (const unit of units) expect(unit).toBeCloseTo(units[0] ?? 0, 0);
    }),
    { numRuns: 40 },
  );
});

it('the rows of the flow add up to the goals of the filter', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { table } = figureOf('fortschreibung', contextOf(report));
      const goals = table.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
      expect(goals).toBe(goalsOf(report.cube, report.filter satisfies Filter).length);
    }),
    { numRuns: 40 },
  );
});
