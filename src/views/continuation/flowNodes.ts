import { endFilter, endKey, endsOf, sumFlow, type FlowEnd, type FlowRow } from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { FlowColumnId, FlowNode } from '../../charts/flow/flow.ts';
import { never, statuses } from '../../model/codes.ts';
import { noFilter, toggled } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { countLink, endName, isChosen, toggledEnd } from './ends.ts';
import { openedOf, toggleOpened } from './opened.ts';
import { nodeSentence } from './say.ts';

/** The nodes of a column in their order, those without goals too. */
export function nodesOf(
  context: ContinuationContext,
  id: FlowColumnId,
  all: readonly FlowRow[],
): readonly FlowNode[] {
  switch (id) {
    case 'field':
      return fieldNodes(context, all);
    case 'status':
      return statusNodes(context, all);
    case 'end':
      return endNodes(context, all);
    default:
      return never(id);
  }
}

function fieldNodes(context: ContinuationContext, all: readonly FlowRow[]): readonly FlowNode[] {
  const { cube, filter, links, whole } = context;
  return treeOf(whole.fields).roots.map(({ id, name }): FlowNode => {
    const rows = all.filter((row) => row.field === id);
    return {
      key: `field ${id}`,
      name,
      official: true,
      status: null,
      count: countLink(context, sumFlow(rows), narrow(cube, noFilter, 'fields', [id])),
      href: links.here({ filter: toggled(filter, 'fields', id) }),
      chosen: filter.fields.includes(id),
      apart: false,
      toggle: null,
      say: () => nodeSentence(context, 'field', name, rows),
    };
  });
}

function statusNodes(context: ContinuationContext, all: readonly FlowRow[]): readonly FlowNode[] {
  const { cube, filter, links, whole, text } = context;
  return statuses.map((status): FlowNode => {
    const rows = all.filter((row) => row.status === status);
    const name = text(whole.labels.status[status]);
    return {
      key: `status ${status}`,
      name,
      official: false,
      status,
      count: countLink(context, sumFlow(rows), narrow(cube, noFilter, 'statuses', [status])),
      href: links.here({ filter: toggled(filter, 'statuses', status) }),
      chosen: filter.statuses.includes(status),
      apart: status === 'discarded',
      toggle: null,
      say: () => nodeSentence(context, 'status', name, rows),
    };
  });
}

function endNodes(context: ContinuationContext, all: readonly FlowRow[]): readonly FlowNode[] {
  const { cube, links, whole } = context;
  const opened = openedOf(context);
  const tree = treeOf(whole.targets);
  const ends = endsOf(whole, opened);
  const rootOf = (end: FlowEnd | undefined) => (end?.kind === 'target' ? tree.rootOf(end.id).id : null);
  return ends.map((end, i): FlowNode => {
    const rows = all.filter((row) => endKey(row.end) === endKey(end));
    const goals = sumFlow(rows);
    const name = endName(context, end);
    const next = toggledEnd(context, end);
    const root = rootOf(end);
    const first = root !== null && rootOf(ends[i - 1]) !== root;
    return {
      key: `end ${endKey(end)}`,
      name,
      official: false,
      status: null,
      count: countLink(context, goals, endFilter(cube, noFilter, end)),
      href: next && links.here({ filter: next }),
      chosen: isChosen(context, end),
      apart: i > 0 && end.kind !== 'target' && end.kind !== 'unnamed',
      toggle: first && goals > 0 ? toggleOpened(context, tree.get(root)) : null,
      say: () => nodeSentence(context, 'end', name, rows),
    };
  });
}
