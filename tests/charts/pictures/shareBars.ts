import { drawShareBars } from '../../../src/charts/pictures/drawShareBars.ts';
import { shareRow } from '../../../src/charts/shareBars.ts';
import type { Tone } from '../../../src/charts/bars.ts';

const row = (name: string, base: number, goals: readonly [Tone, number][], share: string) =>
  shareRow({
    id: name,
    name,
    of: `${goals[0]?.[1] ?? 0} von ${base}`,
    share,
    base,
    counts: goals.map(([tone, n]) => ({ tone, goals: n })),
    href: '?frist=2016',
  });

export const shareBarsOfAllSizes = () =>
  drawShareBars(
    [
      row('alle', 20, [['fulfilled', 20]], '100\u202f%'),
      row('mit zwei Teilen und einem Namen, der auf einer Zeile keinen Platz hat', 20, [['mostly', 9], ['partly', 4]], '45,0\u202f%'), // prettier-ignore
      row('zu klein für die Zahl darin', 20, [['missed', 2]], '10,0\u202f%'),
      row('keines', 20, [], '0\u202f%'),
    ],
    {
      document,
      width: 368,
      language: 'de',
      words: { title: 'Anteile von sehr groß bis null', base: '', source: 'Quelle: ausgedacht', licence: '' },
      framed: true,
      size: 'page',
      hrefOf: null,
    },
  );
