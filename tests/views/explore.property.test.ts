// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/app/engine.ts';
import { drawExplore } from '../../src/charts/plot/drawExplore.ts';
import { words } from '../../src/i18n/de/explore.ts';
import { explore, type ExplorePage } from '../../src/views/explore/explore.ts';
import { contextOf } from '../fixtures/contextOf.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await Promise.all([loadJena(), loadMusterstadt()]);
});

const dimension = fc.constantFrom(
  // Places are more often free than not, or most questions would be refused.
  ...['', '', '', '', '', 'feld', 'teilfeld', 'stelle', 'status', 'ausblick', 'frist', 'ziel', 'unsinn'],
);
const anyQuestion = fc.record({
  zeilen: dimension,
  spalten: dimension,
  farbe: dimension,
  facette: dimension,
  als: fc.constantFrom('', 'lead', 'involved', 'unsinn'),
  anteil: fc.constantFrom('', '1'),
});
/** From all goals down to one and none; also by what a question is asked for. */
const anyFilter = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  {},
  { feld: '8' },
  { feld: '1,3' },
  { status: 'missed' },
  { status: 'discarded' },
  { feld: '2', status: 'missed' },
  { stelle: 'jenakultur', rolle: 'involved' },
  { ausblick: 'continued', frist: 'laufend' },
  { ziel: '2.1' },
  { q: 'Sprache' },
);

const ask = (engine: Engine, query: string): ExplorePage =>
  explore(contextOf(engine, `auswertung/${query}`), words);

/** What is wrong with a page: it either draws, or says why not. */
function faultsOf({ figure, problem }: ExplorePage, width: number): readonly string[] {
  if ((figure === null) === (problem === null)) return ['neither or both a picture and a reason'];
  if (!figure) {
    const said = `${problem?.text} ${problem?.label}`;
    return /^\p{Lu}.*\. \p{L}/u.test(said) && !/[{}]/.test(said) ? [] : [`no reason: ${said}`];
  }
  const svg = drawExplore(figure.picture, { document, width, label: figure.label });
  const markup = svg.outerHTML;
  return [
    ...(/NaN|undefined|Infinity|\{\w+\}/.test(markup) ? ['a number that is none'] : []),
    ...(svg.querySelectorAll('.bars rect, .cells rect').length === 0 ? ['no mark'] : []),
    ...(Number(svg.getAttribute('width')) === width ? [] : ['another width']),
  ];
}

it('any question of any goals is drawn, or the page says why not and leads to one that is', () => {
  const seen = { drawn: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.nat(1),
      anyQuestion,
      anyFilter,
      fc.constantFrom(288, 328, 700, 1184, 2464),
      (which, question, filter, width) => {
        const engine = engines[which] as Engine;
        const asked = Object.entries({ ...filter, ...question }).filter(([, value]) => value !== '');
        const page = ask(engine, `?${new URLSearchParams(asked)}`);
        expect(faultsOf(page, width)).toEqual([]);
        if (!page.problem) {
          seen.drawn++;
          return;
        }
        seen.refused++;
        expect(page.problem.href).toMatch(/^\.\.\/auswertung\//);
        const nearest = ask(engine, page.problem.href.slice('../auswertung/'.length));
        expect(faultsOf(nearest, width)).toEqual([]);
        // Where no goal was left, the link gives the goals back; what is asked of them may still be too much.
        if (page.table !== null || page.headline[0]?.text !== words.empty)
          expect(nearest.figure).not.toBeNull();
      },
    ),
    { numRuns: 120 },
  );
  expect(Math.min(seen.drawn, seen.refused)).toBeGreaterThan(5);
});
