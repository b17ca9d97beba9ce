import type { Target } from '../../model/dataset.ts';
import { treeOf } from '../../model/tree.ts';
import type { FlowNode } from '../../charts/flow/flow.ts';
import { targetName } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';

/** The top targets that the query opens to their objectives. */
export function openedOf({ query, whole }: ContinuationContext): readonly string[] {
  const named = (query.own.offen ?? '').split(',');
  return treeOf(whole.targets)
    .roots.map(({ id }) => id)
    .filter((id) => named.includes(id));
}

/** Opens a target in the picture, or closes it. */
export function toggleOpened(context: ContinuationContext, target: Target): NonNullable<FlowNode['toggle']> {
  const { links, words } = context;
  const opened = openedOf(context);
  const open = opened.includes(target.id);
  const next = open ? opened.filter((id) => id !== target.id) : [...opened, target.id];
  return {
    open,
    href: links.here({ own: { offen: next.join(',') } }),
    label: (open ? words.close : words.open).replace('{target}', targetName(context, target)),
  };
}
