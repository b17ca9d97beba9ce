import type { Tables } from '../../analysis/tables.ts';
import type { Part } from '../../i18n/sentence.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import { Tree } from '../../model/tree.ts';
import { targetName } from '../shared/words.ts';
import { figurePart, filterOfFigure } from './introduction.ts';
import type { ReportContext } from './reportContext.ts';

/** A line of the register: what the report links to, its goals in the report, and the address. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly goals: readonly number[];
}

export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly figure: Part;
  readonly href: string;
}

export interface Register {
  readonly figures: readonly FigureRow[];
  readonly departments: readonly RegisterRow[];
  readonly targets: readonly RegisterRow[];
}

/** Where the links of the report lead: paper has no other way to follow them. Rows without goals are left out. */
export function register(context: ReportContext, { dataset }: Tables): Register {
  const { links } = context;
  const used = new Set(dataset.introduction.flatMap((text) => text.match(/[^{}]+(?=\})/g) ?? []));
  return {
    figures: dataset.stated
      .filter(({ id }) => used.has(id))
      .map((figure) => ({
        id: figure.id,
        label: figure.label,
        figure: figurePart(context, dataset.goals, figure, context.language),
        href: links.list(filterOfFigure(figure)),
      })),
    departments: rowsOf(
      dataset.departments,
      dataset.responsibilities.map(({ goal, department }) => ({ goal, id: department })),
      ({ id, name }) => ({ name, href: links.department(id) }),
    ),
    targets: rowsOf(
      dataset.targets,
      dataset.successors.map(({ goal, target }) => ({ goal, id: target })),
      (target) => ({
        name: targetName(context, target),
        href: links.list(withValues(noFilter, 'targets', [target.id])),
      }),
    ),
  };
}

function rowsOf<T extends { readonly id: string; readonly parent: string | null }>(
  nodes: readonly T[],
  uses: readonly { readonly goal: number; readonly id: string }[],
  shown: (node: T) => { readonly name: string; readonly href: string },
): readonly RegisterRow[] {
  const tree = new Tree(nodes);
  return nodes
    .map((node) => {
      const below = tree.below([node.id]);
      const goals = [...new Set(uses.filter(({ id }) => below.has(id)).map(({ goal }) => goal))];
      return { id: node.id, ...shown(node), goals: goals.sort((a, b) => a - b) };
    })
    .filter(({ goals }) => goals.length > 0);
}
