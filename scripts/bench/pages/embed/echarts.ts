import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { statusColours } from '../common/colours.ts';
import { place, readCounts } from './counts.ts';

use([BarChart, GridComponent, SVGRenderer]);
const { fields, statuses, goals } = readCounts();
init(place(), null, { renderer: 'svg', width: 568, height: 320 }).setOption({
  animation: false,
  grid: { left: 180, right: 20, top: 0, bottom: 0 },
  xAxis: { type: 'value', show: false },
  yAxis: { type: 'category', data: [...fields], inverse: true },
  series: statuses.map((name, s) => ({
    type: 'bar',
    stack: 'all',
    name,
    data: goals.map((row) => row[s] ?? 0),
    itemStyle: { color: statusColours[s] },
  })),
});
