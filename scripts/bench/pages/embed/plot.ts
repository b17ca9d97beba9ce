import { barX, plot } from '@observablehq/plot';
import { statusColours } from '../common/colours.ts';
import { place, readCounts } from './counts.ts';

const { fields, statuses, goals } = readCounts();
const rows = goals.flatMap((row, i) => row.map((n, s) => ({ field: fields[i], status: statuses[s], n })));
place().append(
  plot({
    width: 568,
    height: 320,
    marginLeft: 180,
    x: { axis: null },
    y: { domain: fields, label: null },
    color: { domain: [...statuses], range: [...statusColours] },
    marks: [barX(rows, { x: 'n', y: 'field', fill: 'status', order: [...statuses] })],
  }),
);
