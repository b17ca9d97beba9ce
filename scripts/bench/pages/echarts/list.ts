import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { statusColours } from '../common/colours.ts';
import { statusColumn } from '../common/data.ts';
import { edges, linesOf, rowHeight, startList } from '../common/startList.ts';

use([CustomChart, GridComponent, CanvasRenderer]);

/** The list by ECharts: a custom series with seven texts and a square for each goal. */
void startList((place) => {
  const chart = init(place, null, { renderer: 'canvas', width: 1184, height: rowHeight });
  return (rows) => {
    const height = rows.length * rowHeight;
    if (chart.getHeight() !== height) chart.resize({ height });
    chart.setOption({
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0, max: 1184 },
      yAxis: { type: 'value', show: false, min: 0, max: rows.length, inverse: true },
      series: [
        {
          type: 'custom',
          data: rows.map((_, i) => [0, i]),
          renderItem: ({ dataIndex }: { dataIndex: number }) => {
            const row = rows[dataIndex];
            const y = dataIndex * rowHeight + 8;
            const texts = edges.map((x, column) => ({
              type: 'text' as const,
              style: {
                x: column === statusColumn ? x + 20 : x,
                y,
                text: row ? linesOf(row, column) : '',
              },
            }));
            const mark = {
              type: 'rect' as const,
              shape: { x: edges[statusColumn], y, width: 14, height: 14 },
              style: { fill: statusColours[row?.status ?? 0] ?? '' },
            };
            return { type: 'group' as const, children: [...texts, mark] };
          },
        },
      ],
    });
  };
}, '#below');
