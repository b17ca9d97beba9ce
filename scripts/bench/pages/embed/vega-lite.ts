import embed from 'vega-embed';
import { statusColours } from '../common/colours.ts';
import { place, readCounts } from './counts.ts';

const { fields, statuses, goals } = readCounts();
const values = goals.flatMap((row, i) => row.map((n, s) => ({ field: fields[i], status: statuses[s], n })));
void embed(
  place(),
  {
    width: 380,
    height: 320,
    data: { values },
    mark: 'bar',
    encoding: {
      y: { field: 'field', type: 'nominal', sort: [...fields], title: null },
      x: { field: 'n', type: 'quantitative', axis: null },
      color: {
        field: 'status',
        type: 'nominal',
        legend: null,
        scale: { domain: [...statuses], range: [...statusColours] },
      },
    },
  },
  { renderer: 'svg', actions: false },
);
