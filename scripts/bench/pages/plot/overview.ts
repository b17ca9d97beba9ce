import * as Plot from '@observablehq/plot';
import { dimmed, neutral, onColours, statusColours, statusSigns } from '../common/colours.ts';
import { missed } from '../common/counts.ts';
import { mostSquares } from '../common/data.ts';
import { startOverview, type Row } from '../common/startOverview.ts';

/** Pictures by Observable Plot as its documentation makes them: drawn anew from the rows at each step. */
void startOverview(({ data, rows, places }) => {
  const fields = data.fields.map(({ label }) => label);
  const statuses = data.statuses.map(({ label }) => label);
  const targets = data.targets.map(({ label }) => label);
  const outlooks = data.outlooks.map(({ label }) => label);
  const color = { domain: statuses, range: [...statusColours] };
  const missedLabel = statuses[missed];
  const reached = data.reached.map((place) => statuses[place]);
  const discarded = statuses.at(-1);

  return ({ isShown, holds }) => {
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
    if (holds('missed')) {
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
    }
    if (holds('dated')) {
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
    }
    if (holds('continued')) {
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
    }
    const missedShown = shown.filter((row) => row.status === missedLabel);
    if (holds('lost')) {
      places.lost.replaceChildren(
        Plot.plot({
          width: 368,
          height: 120,
          marginLeft: 150,
          x: { axis: null },
          y: { domain: outlooks, label: null },
          marks: [
            Plot.barX(
              missedShown,
              Plot.groupY({ x: 'count' }, { y: 'outlook', fill: statusColours[missed] }),
            ),
            Plot.text(
              missedShown,
              Plot.groupY({ x: 'count', text: 'count' }, { y: 'outlook', dx: 6, textAnchor: 'start' }),
            ),
          ],
        }),
      );
    }
    if (holds('allReached')) {
      places.allReached.replaceChildren(
        Plot.plot({
          width: 368,
          height: 240,
          marginLeft: 150,
          x: { axis: null },
          y: { domain: fields, label: null },
          color,
          marks: [
            Plot.barX(rated, Plot.groupY({ x: 'count' }, { y: 'field', fill: dimmed })),
            Plot.barX(
              rated.filter((row) => reached.includes(row.status)),
              Plot.groupY({ x: 'count' }, { y: 'field', fill: 'status', order: statuses }),
            ),
            Plot.text(
              rated,
              Plot.groupY({ x: 'count', text: 'count' }, { y: 'field', dx: 6, textAnchor: 'start' }),
            ),
          ],
        }),
      );
    }
  };
});
