import * as Plot from '@observablehq/plot';
import { dimmed, neutral, onColours, statusColours, statusSigns } from '../common/colours.ts';
import { mostSquares } from '../common/data.ts';
import { startOverview, type Row } from '../common/startOverview.ts';
import { missed } from '../common/values.ts';

/** Pictures by Observable Plot as its documentation makes them: drawn anew from the rows at each step. */
void startOverview(({ data, rows, places }) => {
  const fields = data.fields.map(({ label }) => label);
  const statuses = data.statuses.map(({ label }) => label);
  const targets = data.targets.map(({ label }) => label);
  const color = { domain: statuses, range: [...statusColours] };
  const missedLabel = statuses[missed];
  const reached = data.reached.map((place) => statuses[place]);
  const discarded = statuses.at(-1);

  return ({ isShown }) => {
    const shown = rows.filter(isShown);
    const rated = shown.filter((row) => row.status !== discarded);
    const fieldPicture =
      rows.length > mostSquares
        ? [Plot.barX(shown, Plot.groupY({ x: 'count' }, { y: 'field', fill: 'status', order: statuses }))]
        : [
            Plot.cell(rows, {
              x: 'place',
              y: 'field',
              fill: (row: Row) => (isShown(row) ? statusColours[row.statusPlace] : dimmed),
              inset: 2,
              href: (row: Row) => `ziele/${row.nr}/`,
              ariaLabel: (row: Row) => `Ziel ${row.nr}, ${row.status}: ${row.title}`,
            }),
            Plot.text(rows, {
              x: 'place',
              y: 'field',
              text: (row: Row) => `${row.nr}\n${isShown(row) ? statusSigns[row.statusPlace] : ''}`,
              fill: (row: Row) => (isShown(row) ? onColours[row.statusPlace] : neutral),
            }),
          ];
    places.fields.replaceChildren(
      Plot.plot({
        width: 1184,
        height: 400,
        marginLeft: 196,
        x: { axis: null },
        y: { domain: fields, label: null },
        ...(rows.length > mostSquares && { color }),
        marks: fieldPicture,
      }),
    );
    places.missed.replaceChildren(
      Plot.plot({
        width: 368,
        height: 240,
        marginLeft: 150,
        x: { axis: null },
        y: { domain: fields, label: null },
        marks: [
          Plot.barX(shown, Plot.groupY({ x: 'count' }, { y: 'field', fill: dimmed })),
          Plot.barX(
            shown.filter((row) => row.status === missedLabel),
            Plot.groupY({ x: 'count' }, { y: 'field', fill: statusColours[missed] }),
          ),
          Plot.text(
            shown.filter((row) => row.status === missedLabel),
            Plot.groupY({ x: 'count', text: 'count' }, { y: 'field', dx: 6, textAnchor: 'start' }),
          ),
        ],
      }),
    );
    places.dated.replaceChildren(
      Plot.plot({
        width: 368,
        height: 160,
        marginLeft: 80,
        x: { axis: null },
        y: { label: null },
        color,
        marks: [
          Plot.barX(
            rated.filter((row) => reached.includes(row.status)),
            Plot.groupY({ x: 'count' }, { y: 'dated', fill: 'status', order: statuses }),
          ),
        ],
      }),
    );
    places.continued.replaceChildren(
      Plot.plot({
        width: 368,
        height: 240,
        marginLeft: 80,
        x: { axis: null },
        y: { domain: targets, label: null },
        marks: [
          Plot.barX(
            shown.filter((row) => row.target !== ''),
            Plot.groupY({ x: 'count' }, { y: 'target', fill: neutral }),
          ),
          Plot.text(
            shown.filter((row) => row.target !== ''),
            Plot.groupY({ x: 'count', text: 'count' }, { y: 'target', dx: 6, textAnchor: 'start' }),
          ),
        ],
      }),
    );
  };
});
