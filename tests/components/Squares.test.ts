// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MosaicSquare } from '../../src/charts/mosaic.ts';
import Squares from '../../src/charts/Squares.svelte';

const square = (nr: number, query = '', dimmed = false): MosaicSquare => ({
  nr,
  status: 'missed',
  label: `Ziel ${nr}`,
  href: `ziele/${nr}/${query}`,
  dimmed,
});

/** What the links say, lead to and look like, in their order. */
const shown = () =>
  screen
    .queryAllByRole('link')
    .map((link) => [
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
      link.classList.contains('dimmed'),
    ]);
const meant = (squares: readonly MosaicSquare[]) =>
  squares.map(({ label, href, dimmed }) => [label, href, dimmed]);

it('keeps the links under a filter, and gives them its address and look', async () => {
  const { rerender } = render(Squares, { squares: [square(1), square(2)] });
  const before = screen.getAllByRole('link');
  await rerender({ squares: [square(1, '?feld=1'), square(2, '?feld=1', true)] });
  expect(shown()).toEqual([
    ['Ziel 1', 'ziele/1/?feld=1', false],
    ['Ziel 2', 'ziele/2/?feld=1', true],
  ]);
  expect(screen.getAllByRole('link')).toEqual(before);
});

it('shows what it is given, whatever stood there before: other filters, other goals, another order', async () => {
  // Few lists, so that often only the filter is another.
  const some = fc
    .tuple(
      fc.constantFrom([1, 2, 3], [3, 2, 1], [2, 4], []),
      fc.constantFrom('', '?feld=1'),
      fc.subarray([1, 2, 3, 4]),
    )
    .map(([goals, query, dimmed]) => goals.map((nr) => square(nr, query, dimmed.includes(nr))));
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 8 }), async ([first = [], ...steps]) => {
      const { rerender, unmount } = render(Squares, { squares: first });
      expect(shown()).toEqual(meant(first));
      for (const squares of steps) {
        await rerender({ squares });
        expect(shown()).toEqual(meant(squares));
      }
      unmount();
    }),
    { numRuns: 60 },
  );
});
