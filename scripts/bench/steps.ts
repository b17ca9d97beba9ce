import type { Step } from './measureClicks.ts';
import type { ListData, OverviewData } from './pages/common/data.ts';
import { orderer } from './pages/common/order.ts';
import { format } from './pages/common/values.ts';

/** The filters that are switched on and off again: the largest fields, the most frequent statuses. */
const [mostFields, mostStatuses] = [4, 2];

/** Clicks on the start page: twelve, six of them back to all. */
export function filterSteps({ rows, fields, statuses }: OverviewData): readonly Step[] {
  const says = (n: number) => `${format(n)} von ${format(rows.length)} Zielen`;
  const largest = (labels: readonly { readonly label: string }[], column: 1 | 2, most: number) =>
    labels
      .map(({ label }, place) => ({ label, goals: rows.filter((row) => row[column] === place).length }))
      .toSorted((a, b) => b.goals - a.goals)
      .slice(0, most);
  return [...largest(fields, 1, mostFields), ...largest(statuses, 2, mostStatuses)].flatMap(
    ({ label, goals }) => [
      { label, says: says(goals) },
      { label, says: says(rows.length) },
    ],
  );
}

/** Clicks on the heads of the list: by each column but the number, up and down; twelve. */
export function sortSteps({ heads, rows }: ListData): readonly Step[] {
  const order = orderer(
    rows.map((row) => row.ranks),
    1,
  );
  return heads.flatMap((label, column) =>
    column === 0
      ? []
      : [false, true].map((descending) => {
          const [place = 0] = order({ column, descending });
          return { label, first: rows[place]?.cells[0] ?? '' };
        }),
  );
}
