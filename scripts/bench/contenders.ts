/** A page in the comparison. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** Where it shows so many goals, below the folder of the run; `null` where it has no such page. */
  readonly overview: (size: number) => string | null;
  readonly list: (size: number) => string | null;
}

export const syntheticId = 'synthetisch';
/** The page that every other one is held against. */
export const floorId = 'floor';

const ours = (path: string, realSize: number) => (size: number) =>
  `site/${path}${size === realSize ? '' : `?bericht=${syntheticId}`}`;

/** Our site, as built, shows its default dataset, of `realSize` goals, and the made one; all others have a folder each. */
export function contendersOf(realSize: number): readonly Contender[] {
  const peer = (id: string, name: string): Contender => ({
    id,
    name,
    overview: (size) => `${size}/${id}/`,
    list: (size) => `${size}/${id}/list.html`,
  });
  return [
    {
      id: 'site',
      name: 'Zielspiegel',
      overview: ours('', realSize),
      list: ours('ziele/', realSize),
    },
    peer(floorId, 'by hand (floor)'),
    peer('plot', 'Observable Plot'),
    peer('echarts', 'ECharts'),
    peer('vega-lite', 'Vega-Lite'),
    { ...peer('table', 'table rewritten'), overview: () => null },
  ];
}
