import { expect, it } from 'vitest';
import { drawRows, fitInto, type BarRow } from '../../src/charts/bars.ts';

const row = (parts: BarRow['parts'], whole: number): BarRow => ({
  id: 'a',
  name: 'Bildung',
  strong: false,
  parts,
  whole,
  value: `${whole}`,
  href: '?feld=3',
});
const status = row(
  [
    { tone: 'fulfilled', goals: 5 },
    { tone: 'partly', goals: 0 },
    { tone: 'discarded', goals: 3 },
  ],
  8,
);
const missed = (goals: number, whole: number) => row([{ tone: 'missed', goals }], whole);

it('draws pieces one behind the other, the longest bar over 88 of 100, with a gap between what has a width', () => {
  const [bar] = drawRows([status]);
  expect(bar).toMatchObject({
    ghost: '',
    pieces: [
      { tone: 'fulfilled', points: '0 0 55 0 55 1 0 1' },
      { tone: 'partly', points: '' },
      { tone: 'discarded', points: '55 0 88 0 88 1 55 1' },
    ],
    gaps: 'M55 0v1',
    end: '88%',
    isEmpty: false,
  });
});

it('draws the whole behind a part of it, on one scale for all rows', () => {
  expect(
    drawRows([missed(2, 8), missed(0, 4)]).map(({ ghost, pieces, end, isEmpty }) => [
      ghost,
      pieces[0]?.points,
      end,
      isEmpty,
    ]),
  ).toEqual([
    ['0 0 88 0 88 1 0 1', '0 0 22 0 22 1 0 1', '88%', false],
    ['0 0 44 0 44 1 0 1', '', '44%', true],
  ]);
});

it('draws nothing where nothing is counted', () => {
  expect(drawRows([missed(0, 0)])).toMatchObject([{ ghost: '', gaps: '', end: '0%', isEmpty: true }]);
});

it.each([
  ['the same parts', [status], [status], true],
  ['fewer bars', [status, missed(1, 1)], [status], true],
  ['more bars', [status], [status, status], false],
  ['other parts', [status], [missed(1, 1)], false],
])('%s: whether they fit into what is drawn', (_, drawn, now, fits) => {
  expect(fitInto(drawn, now)).toBe(fits);
});
