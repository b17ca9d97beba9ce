import type { BarRow } from '../../../src/charts/bars.ts';
import { drawBars, type BarsOptions } from '../../../src/charts/pictures/drawBars.ts';
import { statuses } from '../../../src/model/codes.ts';

const options = (width: number, title: string): BarsOptions => ({
  document,
  width,
  language: 'de',
  words: { title, base: 'Ziele nach Stand (Basis 20)', source: 'Quelle: ausgedacht', licence: '' },
  framed: true,
  size: 'page',
  hrefOf: null,
  narrowNames: false,
  nameLanguage: 'de',
});

const row = (name: string, goals: readonly number[], strong = false): BarRow => ({
  id: name,
  name,
  strong,
  parts: statuses.map((tone, i) => ({ tone, goals: goals[i] ?? 0 })),
  whole: goals.reduce((sum, n) => sum + n, 0),
  value: `${goals.reduce((sum, n) => sum + n, 0)} Ziele`,
  href: null,
});

const rows = [row('Wohnen', [8, 2, 3, 1, 2], true), row('Arbeit', [1, 0, 0, 0, 3]), row('Klima', [])];

export const barsByStatus = () => drawBars(rows, options(584, 'In jedem Balken alle fünf Stände'));
export const barsByStatus288 = () => drawBars(rows, options(288, 'In jedem Balken alle fünf Stände'));
export const barsLongNames = () =>
  drawBars(
    [
      row(
        'Zusammenleben, Nachbarschaft, gegenseitige Rücksicht und Beteiligung in allen Stadtteilen',
        [5, 1],
      ),
      ...rows,
    ],
    options(368, 'Lange Namen stehen über ihren Balken'),
  );
export const barsNone = () => drawBars([], options(368, 'Kein Balken'));
