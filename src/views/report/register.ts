import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import type { Tables } from '../../analysis/tables.ts';
import type { Part } from '../../i18n/sentence.ts';
import { isStatus, outlooks, ratedStatuses, statuses, type Status } from '../../model/codes.ts';
import type { Dataset } from '../../model/dataset.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { numberPart } from '../shared/numberPart.ts';
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
  /** The label is official wording, which is German in every language. */
  readonly official: boolean;
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
  const stated = statedRows(context, dataset);
  return {
    figures: [...stated, ...classRows(context, new Set(stated.map(({ href }) => href)))],
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

/** The figures of the introduction. */
function statedRows(context: ReportContext, { goals, introduction, stated }: Dataset): readonly FigureRow[] {
  const used = new Set(introduction.flatMap((text) => text.match(/[^{}]+(?=\})/g) ?? []));
  return stated
    .filter(({ id }) => used.has(id))
    .map((figure) => ({
      id: figure.id,
      label: figure.label,
      official: true,
      figure: figurePart(context, goals, figure, context.language),
      href: context.links.list(filterOfFigure(figure)),
    }));
}

/** What the report counts beyond that: all goals and those that are rated, by chapter, status and outlook. */
function classRows(context: ReportContext, listed: Set<string>): readonly FigureRow[] {
  const { cube, links, m, text, whole, words } = context;
  const ofStatuses = (ids: readonly Status[]) => withValues(noFilter, 'statuses', ids);
  const classes = [
    { id: 'all', label: m.pages.goals, official: false, filter: noFilter },
    { id: 'rated', label: words.rated, official: false, filter: ofStatuses(ratedStatuses) },
    ...whole.about.chapters.map((chapter) => ({
      id: `chapter-${chapter.id}`,
      label: words.chapter(chapter.id, chapter.title),
      official: true,
      filter: ofStatuses(chapter.statuses.filter(isStatus)),
    })),
    ...statuses.map((status) => ({
      id: status,
      label: text(whole.labels.status[status]),
      official: false,
      filter: ofStatuses([status]),
    })),
    ...outlooks.map((outlook) => ({
      id: outlook,
      label: text(whole.labels.outlook[outlook]),
      official: false,
      filter: withValues(noFilter, 'outlooks', [outlook]),
    })),
  ];
  return classes.flatMap(({ filter, ...row }) => {
    const href = links.list(filter);
    const goals = sumGoals(selectCells(cube, filter));
    if (goals === 0 || listed.has(href)) return [];
    listed.add(href);
    return [{ ...row, figure: numberPart(context, goals, filter), href }];
  });
}

function rowsOf<T extends { readonly id: string; readonly parent: string | null }>(
  nodes: readonly T[],
  uses: readonly { readonly goal: number; readonly id: string }[],
  shown: (node: T) => { readonly name: string; readonly href: string },
): readonly RegisterRow[] {
  const tree = treeOf(nodes);
  return nodes
    .map((node) => {
      const below = tree.below([node.id]);
      const goals = [...new Set(uses.filter(({ id }) => below.has(id)).map(({ goal }) => goal))];
      return { id: node.id, ...shown(node), goals: goals.sort((a, b) => a - b) };
    })
    .filter(({ goals }) => goals.length > 0);
}
