import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { statusColours } from '../common/colours.ts';
import { mostShown, statusColumn } from '../common/data.ts';
import { edges, linesOf, rowHeight, startList } from '../common/startList.ts';

/** The list by Vega-Lite: a layer of text marks for each column, and one of squares; new rows replace the data. */
void startList((place, heads) => {
  const y = {
    field: 'place',
    type: 'quantitative',
    axis: null,
    scale: { reverse: true, zero: true, nice: false },
  };
  const specOf = (rows: number) => ({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: 'rows', values: [] },
    width: 1184,
    height: Math.min(rows, mostShown) * rowHeight,
    padding: 0,
    config: { view: { stroke: null } },
    encoding: { y },
    layer: [
      ...heads.map((_, column) => ({
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'top',
          x: (edges[column] ?? 0) + (column === statusColumn ? 20 : 0),
          lineBreak: '\n',
        },
        encoding: { text: { field: `c${column}` } },
      })),
      {
        mark: { type: 'square', size: 196, opacity: 1, x: edges[statusColumn] + 8 },
        encoding: {
          color: {
            field: 'status',
            type: 'nominal',
            legend: null,
            scale: { domain: [0, 1, 2, 3, 4], range: [...statusColours] },
          },
        },
      },
    ],
  });
  let view: Awaited<ReturnType<typeof embed>>['view'] | null = null;
  return async (rows) => {
    view ??= (
      await embed(place, specOf(rows.length) as unknown as TopLevelSpec, { actions: false, tooltip: false })
    ).view;
    const values = rows.map((row, i) => ({
      place: i,
      status: row.status,
      ...Object.fromEntries(row.cells.map((_, column) => [`c${column}`, linesOf(row, column)])),
    }));
    await view.data('rows', values).runAsync();
  };
}, '#below');
