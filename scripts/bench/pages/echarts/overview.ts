import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { dimmed, neutral, onColours, statusColours, statusSigns } from '../common/colours.ts';
import { missed, sum } from '../common/counts.ts';
import { mostSquares } from '../common/data.ts';
import { datedLabels, startOverview } from '../common/startOverview.ts';

use([BarChart, ScatterChart, GridComponent, CanvasRenderer]);

/** Pictures by ECharts. It counts nothing itself, so it gets the counts; without animation, which lasts a second. */
void startOverview(({ data, rows, places }) => {
  const fields = data.fields.map(({ label }) => label);
  const targets = data.targets.map(({ label }) => label);
  const outlooks = data.outlooks.map(({ label }) => label);
  const chart = (
    element: HTMLElement,
    width: number,
    height: number,
    names: readonly string[],
    left: number,
  ) => {
    const instance = init(element, null, { renderer: 'canvas', width, height });
    instance.setOption({
      animation: false,
      grid: { left, right: 40, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', data: [...names], inverse: true },
    });
    return instance;
  };
  const bars = (counts: readonly number[], color: string, stack?: string) => ({
    type: 'bar' as const,
    data: [...counts],
    itemStyle: { color },
    ...(stack ? { stack } : { label: { show: true, position: 'right' as const } }),
  });
  const fieldChart = chart(places.fields, 1184, 400, fields, 196);
  const missedChart = chart(places.missed, 368, 240, fields, 150);
  const datedChart = chart(places.dated, 368, 160, datedLabels, 80);
  const continuedChart = chart(places.continued, 368, 240, targets, 80);
  const lostChart = chart(places.lost, 368, 120, outlooks, 150);
  const allReachedChart = chart(places.allReached, 368, 240, fields, 150);

  return ({ counts, isShown, holds }) => {
    const byStatus = (lists: readonly (readonly number[])[], places: readonly number[]) =>
      places.map((place) =>
        bars(
          lists.map((list) => list[place] ?? 0),
          statusColours[place] ?? neutral,
          'all',
        ),
      );
    const squares = {
      type: 'scatter' as const,
      symbol: 'rect',
      symbolSize: 28,
      label: { show: true, fontSize: 11 },
      data: rows.map((row) => ({
        value: [row.place, row.field],
        itemStyle: { color: isShown(row) ? (statusColours[row.statusPlace] ?? neutral) : dimmed },
        label: {
          formatter: `${row.nr}\n${isShown(row) ? statusSigns[row.statusPlace] : ''}`,
          color: isShown(row) ? (onColours[row.statusPlace] ?? neutral) : neutral,
        },
      })),
    };
    fieldChart.setOption({
      series: rows.length > mostSquares ? byStatus(counts.fields, [0, 1, 2, 3, 4]) : [squares],
    });
    if (holds('missed')) {
      missedChart.setOption({
        series: [
          { ...bars(counts.fields.map(sum), dimmed), barGap: '-100%', label: { show: false } },
          bars(
            counts.fields.map((list) => list[missed] ?? 0),
            statusColours[missed],
          ),
        ],
      });
    }
    if (holds('dated')) {
      datedChart.setOption({ series: byStatus(counts.dated, data.reached) });
    }
    if (holds('continued')) {
      continuedChart.setOption({ series: [bars(counts.targets, neutral)] });
    }
    if (holds('lost')) {
      lostChart.setOption({ series: [bars(counts.outlooks, statusColours[missed])] });
    }
    if (holds('allReached')) {
      allReachedChart.setOption({
        series: [
          {
            ...bars(
              counts.fields.map((list) => sum(list.slice(0, -1))),
              dimmed,
            ),
            barGap: '-100%',
          },
          ...byStatus(counts.fields, data.reached),
        ],
      });
    }
  };
});
