import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/views/deck/slides/paginate.ts';
import type { SlideGoal } from '../../../src/views/deck/slideBody.ts';

const goal = (nr: number, title: readonly string[], reasons: readonly string[]): SlideGoal => ({
  nr,
  label: `Ziel ${nr}`,
  href: `../ziele/${nr}/`,
  title,
  reasons,
  isSilent: false,
  isMore: false,
});
const words = (n: number, word = 'Begründung') =>
  Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');
const pages = (goals: readonly SlideGoal[]) => paginate(goals, 'Ein Titel', 'Eine Quelle');

describe('goals with their reasons', () => {
  it('stand on one slide where they fit', () => {
    const goals = [goal(1, ['Kurz'], ['Darum']), goal(2, ['Kurz'], ['Deshalb'])];
    expect(pages(goals)).toEqual([goals]);
  });

  it('go on to the next slide whole', () => {
    const goals = [1, 2, 3].map((nr) => goal(nr, ['Kurz'], [words(40)]));
    const all = pages(goals);
    expect(all.length).toBeGreaterThan(1);
    expect(all.flat()).toEqual(goals);
  });

  it('go on between two words where one is longer than a slide', () => {
    const [only] = [goal(1, ['Kurz'], [words(200)])];
    const all = pages([only as SlideGoal]);
    expect(all.map((page) => page.map(({ nr, isMore }) => [nr, isMore]))).toEqual([
      [[1, false]],
      ...Array.from({ length: all.length - 1 }, () => [[1, true]]),
    ]);
    expect(
      all
        .flat()
        .flatMap(({ reasons }) => reasons)
        .join(' '),
    ).toBe(words(200));
  });

  it('never lose a word, whatever they say', () => {
    const text = fc.array(
      fc.string({ minLength: 1, maxLength: 60 }).map((s) => s.replace(/\s/g, '') || 'x'),
      {
        minLength: 1,
        maxLength: 150,
      },
    );
    const anyGoal = fc.record({
      title: fc.array(text, { minLength: 1, maxLength: 2 }),
      reasons: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: 5 }), (given) => {
        const goals = given.map(({ title, reasons }, i) =>
          goal(
            i + 1,
            title.map((line) => line.join(' ')),
            reasons.map((line) => line.join(' ')),
          ),
        );
        const shown = pages(goals).flat();
        for (const { nr, title, reasons } of goals) {
          const own = shown.filter((part) => part.nr === nr);
          expect(own.flatMap((part) => part.title).join(' ')).toBe(title.join(' '));
          expect(own.flatMap((part) => part.reasons).join(' ')).toBe(reasons.join(' '));
        }
      }),
      { numRuns: 60 },
    );
  });
});
