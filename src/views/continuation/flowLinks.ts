import { endKey, sumFlow, type FlowRow } from '../../analysis/countFlow.ts';
import { flowColumns, type FlowColumn, type FlowColumnId, type FlowLink } from '../../charts/flow/flow.ts';
import type { Filter } from '../../model/filter.ts';
import { count } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { withoutWays } from './ends.ts';
import { listOf } from './say.ts';

/** The key of the node of a column in which a row of the flow lies. */
export function keyOf(row: FlowRow, column: FlowColumnId): string {
  if (column === 'field') return `field ${row.field}`;
  return column === 'status' ? `status ${row.status}` : `end ${endKey(row.end)}`;
}

/** The links between two neighbouring columns: one for each pair of nodes that have goals in common. */
export function linksBetween(
  context: ContinuationContext,
  left: FlowColumn,
  right: FlowColumn,
  all: readonly FlowRow[],
): readonly FlowLink[] {
  const { links, words, filter } = context;
  return left.nodes.flatMap((from) =>
    right.nodes.flatMap((to): FlowLink[] => {
      const rows = all.filter((row) => keyOf(row, left.id) === from.key && keyOf(row, right.id) === to.key);
      const row = rows[0];
      if (!row) return [];
      const goals = sumFlow(rows);
      const only = strandFilter(context, row, [left.id, right.id]);
      const isOn = only !== null && JSON.stringify(only) === JSON.stringify(filter);
      const fill = (template: string) =>
        template.replace('{from}', from.name).replace('{to}', to.name).replace('{n}', count(context, goals));
      // What the link itself does not say, and what a discarded goal does not need to be told.
      const rest = flowColumns.filter(
        (id) => id !== left.id && id !== right.id && !(id === 'end' && row.end.kind === 'discarded'),
      );
      const by = () => rest.map((id) => words.sayBy[id].replace('{list}', listOf(context, rows, id)));
      return [
        {
          from: from.key,
          to: to.key,
          href: only && links.here({ filter: isOn ? withoutWays(filter) : only }),
          label: fill(words.link(goals)),
          say: () => [`${fill(words.link(goals))}.`, ...by()].join(' '),
        },
      ];
    }),
  );
}

/** The filter of a strand between two columns, whatever way was chosen before. */
function strandFilter(
  context: ContinuationContext,
  row: FlowRow,
  ids: readonly FlowColumnId[],
): Filter | null {
  const { filter } = context;
  let only: Filter = withoutWays(filter);
  if (ids.includes('field')) only = { ...only, fields: [row.field] };
  if (ids.includes('status')) only = { ...only, statuses: [row.status] };
  if (!ids.includes('end')) return only;
  switch (row.end.kind) {
    case 'target':
      return { ...only, targets: [row.end.id] };
    case 'ended':
      return { ...only, outlooks: ['ended', 'dropped'] };
    case 'discarded':
      return { ...only, statuses: ['discarded'] };
    case 'unnamed':
    case 'unstated':
      return null;
  }
}
