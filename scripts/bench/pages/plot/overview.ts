import * as Plot from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import { dimmed, neutral, onColours, statusColours, statusSigns } from '../common/colours.ts';
import { missed } from '../common/counts.ts';
import { mostSquares } from '../common/data.ts';
import { startOverview, type Places, type Row } from '../common/startOverview.ts';

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
    const finding = (name: keyof Places, height: number, marginLeft: number, options: PlotOptions) => {
      if (!holds(name)) return;
      places[name].replaceChildren(
        Plot.plot({ width: 368, height, marginLeft, x: { axis: null }, ...options }),
      );
    };
    const numbers = (of: readonly Row[], y: keyof Row) =>
      Plot.text(of, Plot.groupY({ x: 'count', text: 'count' }, { y, dx: 6, textAnchor: 'start' }));
    const bars = (of: readonly Row[], y: keyof Row, fill: string) =>
      Plot.barX(of, Plot.groupY({ x: 'count' }, { y, fill }));
    const byStatus = (of: readonly Row[], y: keyof Row) =>
      Plot.barX(of, Plot.groupY({ x: 'count' }, { y, fill: 'status', order: statuses }));
    const missedShown = shown.filter((row) => row.status === missedLabel);
    const reachedShown = rated.filter((row) => reached.includes(row.status));
    const continuedShown = shown.filter((row) => row.target !== '');
    finding('missed', 240, 150, {
      y: { domain: fields, label: null },
      marks: [
        bars(shown, 'field', dimmed),
        bars(missedShown, 'field', statusColours[missed]),
        numbers(missedShown, 'field'),
      ],
    });
    finding('dated', 160, 80, { y: { label: null }, color, marks: [byStatus(reachedShown, 'dated')] });
    finding('continued', 240, 80, {
      y: { domain: targets, label: null },
      marks: [bars(continuedShown, 'target', neutral), numbers(continuedShown, 'target')],
    });
    finding('lost', 120, 150, {
      y: { domain: outlooks, label: null },
      marks: [bars(missedShown, 'outlook', statusColours[missed]), numbers(missedShown, 'outlook')],
    });
    finding('allReached', 240, 150, {
      y: { domain: fields, label: null },
      color,
      marks: [bars(rated, 'field', dimmed), byStatus(reachedShown, 'field'), numbers(rated, 'field')],
    });
  };
});
