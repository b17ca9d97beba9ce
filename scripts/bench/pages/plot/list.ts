import * as Plot from '@observablehq/plot';
import { statusColours } from '../common/colours.ts';
import { statusColumn, type ListRow } from '../common/data.ts';
import { edges, linesOf, rowHeight, startList } from '../common/startList.ts';

/** The list by Observable Plot: text marks, a column each, and a dot for the status. */
void startList(
  (place) => (rows) => {
    const y = (_: ListRow, i: number) => i;
    const text = edges.map((dx, column) =>
      Plot.text(rows, {
        y,
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: column === statusColumn ? dx + 20 : dx,
        text: (row: ListRow) => linesOf(row, column),
        lineAnchor: 'middle',
      }),
    );
    place.replaceChildren(
      Plot.plot({
        width: 1184,
        height: rows.length * rowHeight,
        margin: 0,
        x: { axis: null },
        y: { axis: null, type: 'band', domain: rows.map((_, i) => i) },
        marks: [
          ...text,
          Plot.dot(rows, {
            y,
            frameAnchor: 'left',
            dx: edges[statusColumn] + 8,
            r: 6,
            fill: (row: ListRow) => statusColours[row.status],
          }),
        ],
      }),
    );
  },
  '#below',
);
