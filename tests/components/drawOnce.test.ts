// @vitest-environment jsdom
import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import type { BarRow, Tone } from '../../src/charts/bars.ts';
import Bars from '../../src/charts/Bars.svelte';
import type { MosaicRow } from '../../src/charts/mosaic.ts';
import Mosaic from '../../src/charts/Mosaic.svelte';

type Picture<Row> = Component<{ rows: readonly Row[]; label: string }>;

/** Shows pictures one after another in the same place: each must be what it is when it is the first one. */
async function followsAnySteps<Row>(Drawn: Picture<Row>, picture: fc.Arbitrary<readonly Row[]>) {
  await fc.assert(
    fc.asyncProperty(fc.array(picture, { minLength: 2, maxLength: 6 }), async ([first = [], ...steps]) => {
      const followed = render(Drawn, { rows: first, label: 'Bild' });
      for (const rows of steps) {
        await followed.rerender({ rows, label: 'Bild' });
        const fresh = render(Drawn, { rows, label: 'Bild' });
        const shown = shownOf(followed.container);
        expect(shown.innerHTML).not.toBe('');
        if (!shown.isEqualNode(fresh.container)) expect(shown.innerHTML).toBe(fresh.container.innerHTML);
        fresh.unmount();
      }
      followed.unmount();
    }),
    { numRuns: 60 },
  );
}

/** Without what is kept for a later step. */
function shownOf(container: Element): Element {
  const shown = container.cloneNode(true) as Element;
  for (const kept of shown.querySelectorAll('li[hidden]')) kept.remove();
  return shown;
}

const address = fc.constantFrom('?feld=1', '?feld=2', '.');
const part = (tone: Tone) => fc.record({ tone: fc.constant(tone), goals: fc.nat(9) });
const bar = (id: string, tones: readonly Tone[]): fc.Arbitrary<BarRow> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Bildung', 'Wohnen'),
    strong: fc.boolean(),
    parts: fc.tuple(...tones.map(part)),
    whole: fc.integer({ min: 0, max: 30 }),
    value: fc.constantFrom('0', '7'),
    href: fc.option(address),
  });
// Few shapes, so that often only the numbers are others.
const bars = fc
  .constantFrom<readonly (readonly Tone[])[]>(
    [['fulfilled', 'missed'], ['missed']],
    [['fulfilled', 'missed']],
    [['neutral']],
    [],
  )
  .chain((shapes) => fc.tuple(...shapes.map((tones, i) => bar(`${i}`, tones))));

it('bars show what they are given, whatever stood there before', () => followsAnySteps(Bars, bars));

const row = (id: string, goals: readonly number[]): fc.Arbitrary<MosaicRow> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Feld ${id}`),
    href: address,
    chosen: fc.boolean(),
    count: fc.constantFrom('3 Ziele', '1 von 3 Zielen'),
    countHref: fc.option(address),
    squares: fc.tuple(
      ...goals.map((nr) =>
        fc.record({
          nr: fc.constant(nr),
          status: fc.constant('missed' as const),
          label: fc.constant(`Ziel ${nr}`),
          href: address,
          dimmed: fc.boolean(),
        }),
      ),
    ),
  });
const mosaic = fc
  .constantFrom<readonly (readonly number[])[]>([[1, 2, 3], [4]], [[3, 2, 1], [4]], [[], [4, 5]])
  .chain((fields) => fc.tuple(...fields.map((goals, i) => row(`${i}`, goals))));

it('a mosaic shows what it is given, whatever stood there before', () => followsAnySteps(Mosaic, mosaic));

it('keeps the marks that are there, also of bars that are fewer for now', async () => {
  const [one, other, more] = fc.sample(bar('1', ['fulfilled', 'missed']), { numRuns: 3, seed: 1 }) as [
    BarRow,
    BarRow,
    BarRow,
  ];
  const { container, rerender } = render(Bars, { rows: [one, more], label: 'Bild' });
  const before = [...container.querySelectorAll('*')];
  for (const rows of [[other], [more, one]]) {
    await rerender({ rows, label: 'Bild' });
    expect([...container.querySelectorAll('*')]).toEqual(before);
    expect(container.querySelectorAll('li:not([hidden])')).toHaveLength(rows.length);
  }
});
