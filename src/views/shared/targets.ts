import type { Successor } from '../../model/dataset.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from './context.ts';
import { targetName } from './words.ts';

/** A part of the next concept in which a goal goes on. */
export interface TargetView {
  readonly name: string;
  /** The list of all goals that go on there. */
  readonly href: string;
  /** `OpZ 3, M 1, M 2` */
  readonly measures: string;
}

/** Each target once, with its objectives and their measures. */
export function targetViews(context: Context, successors: readonly Successor[]): readonly TargetView[] {
  const { links, whole } = context;
  const tree = treeOf(whole.targets);
  const { objectiveShort = '', measureShort = '' } = whole.about.next ?? {};
  return [...new Set(successors.map(({ target }) => target))].map((id) => {
    const own = successors.filter(({ target }) => target === id);
    const objectives = [...new Set(own.map(({ objective }) => objective))];
    return {
      name: targetName(context, tree.get(id)),
      href: links.list(withValues(noFilter, 'targets', [id])),
      measures: objectives
        .map((objective) =>
          [
            `${objectiveShort}\u00a0${objective}`,
            ...own.filter((s) => s.objective === objective).map((s) => `${measureShort}\u00a0${s.measure}`),
          ].join(', '),
        )
        .join('; '),
    };
  });
}
