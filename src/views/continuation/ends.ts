import { endFilter, type FlowEnd } from '../../analysis/countFlow.ts';
import type { FlowCount } from '../../charts/flow/flow.ts';
import { withValues, type Filter } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { count, targetName } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';

/** `HF 2.1`, `HF 2.1, OpZ 3`, `nicht weiterverfolgt` */
export function endName(context: ContinuationContext, end: FlowEnd): string {
  const { whole, text, words } = context;
  if (end.kind === 'target') {
    const name = targetName(context, treeOf(whole.targets).get(end.id));
    return end.objective === null ? name : `${name}, ${objectiveName(context, end.objective)}`;
  }
  return end.kind === 'discarded' ? text(whole.labels.status.discarded) : words.ends[end.kind];
}

/** `OpZ 3` */
export function objectiveName({ whole }: ContinuationContext, objective: string): string {
  return `${whole.about.next?.objectiveShort ?? ''}\u00a0${objective}`.trim();
}

/** `M 2` */
export function measureName({ whole }: ContinuationContext, measure: string): string {
  return `${whole.about.next?.measureShort ?? ''}\u00a0${measure}`.trim();
}

/** A number of all goals as a link to exactly those; text where no filter can say which they are. */
export function countLink(context: ContinuationContext, goals: number, filter: Filter | null): FlowCount {
  const exact = goals > 0 ? exactFilter(context.cube, goals, filter) : null;
  return { text: count(context, goals), href: exact ? context.links.list(exact) : null };
}

/** The filter of an end inside another one, if it means exactly so many goals. */
export function exactEnd(
  { cube }: ContinuationContext,
  filter: Filter | null,
  end: FlowEnd,
  goals: number,
): Filter | null {
  return filter && exactFilter(cube, goals, endFilter(cube, filter, end));
}

/** Whether the filter names an end. */
export function isChosen({ filter }: ContinuationContext, end: FlowEnd): boolean {
  switch (end.kind) {
    case 'target':
      return filter.targets.includes(end.id);
    case 'ended':
      return filter.outlooks.includes('ended') && filter.outlooks.includes('dropped');
    case 'discarded':
      return filter.statuses.includes('discarded');
    case 'unnamed':
    case 'unstated':
      return false;
  }
}

/** The filter without what it says of the ways: fields, statuses and ends. */
export function withoutWays(filter: Filter): Filter {
  return { ...filter, fields: [], statuses: [], outlooks: [], targets: [] };
}

/**
 * The filter after a click on an end: the end comes in, or goes if it was in. Ends exclude each other, so an
 * end of another kind goes too: together they would mean no goal. `null` where no filter can name the end.
 */
export function toggledEnd(context: ContinuationContext, end: FlowEnd): Filter | null {
  const { filter } = context;
  const chosen = isChosen(context, end);
  switch (end.kind) {
    case 'target': {
      const targets = chosen ? filter.targets.filter((id) => id !== end.id) : [...filter.targets, end.id];
      const statuses = filter.statuses.filter((status) => status !== 'discarded');
      return { ...filter, targets, statuses, outlooks: [] };
    }
    case 'ended': {
      const statuses = filter.statuses.filter((status) => status !== 'discarded');
      return { ...filter, statuses, targets: [], outlooks: chosen ? [] : ['ended', 'dropped'] };
    }
    case 'discarded':
      return withValues({ ...filter, targets: [], outlooks: [] }, 'statuses', chosen ? [] : ['discarded']);
    case 'unnamed':
    case 'unstated':
      return null;
  }
}
