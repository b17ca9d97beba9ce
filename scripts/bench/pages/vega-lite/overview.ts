import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { dimmed, neutral, onColours, statusColours, statusSigns } from '../common/colours.ts';
import { missed } from '../common/counts.ts';
import { mostSquares } from '../common/data.ts';
import { startOverview } from '../common/startOverview.ts';

/**
 * Pictures by Vega-Lite: it has the rows and counts them itself; the filter is two parameters of each picture.
 * It always draws the pictures of the first three findings: all are one view, whose parts can't be left out.
 */
void startOverview(async ({ data, rows, places }) => {
  const fields = data.fields.map(({ label }) => label);
  const statuses = data.statuses.map(({ label }) => label);
  const targets = data.targets.map(({ label }) => label);
  const status = { domain: statuses, range: [...statusColours] };
  const isShown =
    '(!length(fields) || indexof(fields, datum.fieldPlace) >= 0) && (!length(statuses) || indexof(statuses, datum.statusPlace) >= 0)';
  const shown = { filter: isShown };
  const y = (field: string, domain: readonly string[]) => ({
    field,
    type: 'nominal' as const,
    title: null,
    scale: { domain: [...domain] },
    sort: null,
  });
  const x = { aggregate: 'count' as const, axis: null };
  const bars = (field: string, domain: readonly string[], color: string) => ({
    encoding: { y: y(field, domain), x },
    layer: [
      { mark: { type: 'bar' as const, color } },
      {
        mark: { type: 'text' as const, align: 'left' as const, dx: 6 },
        encoding: { text: { aggregate: 'count' as const } },
      },
    ],
  });
  const fieldPicture = {
    width: 980,
    height: 390,
    ...(rows.length > mostSquares
      ? {
          transform: [shown],
          mark: 'bar',
          encoding: { y: y('field', fields), x, color: { field: 'status', scale: status, legend: null } },
        }
      : {
          encoding: {
            y: y('field', fields),
            x: { field: 'place', type: 'quantitative', axis: null },
            href: { field: 'link' },
          },
          transform: [
            { calculate: "'ziele/' + datum.nr + '/'", as: 'link' },
            {
              calculate: `[datum.nr, (${isShown}) ? ${JSON.stringify(statusSigns)}[datum.statusPlace] : '']`,
              as: 'number',
            },
          ],
          layer: [
            {
              mark: { type: 'square', size: 784, opacity: 1 },
              encoding: {
                color: {
                  condition: { test: isShown, field: 'status', scale: status, legend: null },
                  value: dimmed,
                },
              },
            },
            {
              mark: { type: 'text', fontSize: 11 },
              encoding: {
                text: { field: 'number' },
                color: {
                  condition: {
                    test: isShown,
                    field: 'status',
                    scale: { domain: statuses, range: [...onColours] },
                    legend: null,
                  },
                  value: neutral,
                },
              },
            },
          ],
          resolve: { scale: { color: 'independent' } },
        }),
  };
  const missedPicture = {
    width: 200,
    height: 230,
    transform: [shown],
    layer: [
      { mark: { type: 'bar', color: dimmed }, encoding: { y: y('field', fields), x } },
      {
        transform: [{ filter: `datum.statusPlace === ${missed}` }],
        ...bars('field', fields, statusColours[missed]),
      },
    ],
  };
  const datedPicture = {
    width: 280,
    height: 150,
    transform: [shown, { filter: `indexof(${JSON.stringify(data.reached)}, datum.statusPlace) >= 0` }],
    mark: 'bar',
    encoding: {
      y: { field: 'dated', title: null },
      x,
      color: { field: 'status', scale: status, legend: null },
    },
  };
  const continuedPicture = {
    width: 250,
    height: 230,
    transform: [shown, { filter: "datum.target !== ''" }],
    ...bars('target', targets, neutral),
  };
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: [...rows] },
    params: [
      { name: 'fields', value: [] },
      { name: 'statuses', value: [] },
    ],
    config: { view: { stroke: null } },
    vconcat: [fieldPicture, { hconcat: [missedPicture, datedPicture, continuedPicture] }],
  };
  const { view } = await embed(places.fields, spec as unknown as TopLevelSpec, {
    actions: false,
    tooltip: false,
  });
  return ({ filter }) => {
    void view
      .signal('fields', [...filter.fields])
      .signal('statuses', [...filter.statuses])
      .runAsync();
  };
});
