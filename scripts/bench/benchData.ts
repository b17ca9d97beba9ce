import { group } from 'd3-array';
import { sortKeys, type SortKey } from '../../src/analysis/listGoals.ts';
import { words as common } from '../../src/i18n/de/common.ts';
import { words } from '../../src/i18n/de/goals.ts';
import { words as overview } from '../../src/i18n/de/overview.ts';
import { languages, outlooks, reachedStatuses, statuses } from '../../src/model/codes.ts';
import type { Dataset, Goal } from '../../src/model/dataset.ts';
import { dimensions, undated } from '../../src/model/filter.ts';
import { Tree } from '../../src/model/tree.ts';
import { pathOf, menuPages } from '../../src/state/routes.ts';
import type { Frame } from './pages/common/frame.ts';
import { mostSquares, type ListData, type OverviewData } from './pages/common/data.ts';

const [language] = languages;

/** The frame of our pages, from the same words. */
function frameOf({ about, goals }: Pick<Dataset, 'about' | 'goals'>): Frame {
  const { concept, citation, asOf, source, reached, next } = about;
  return {
    siteName: common.siteName,
    title: concept[language],
    asOf: asOf[language],
    goals: goals.length,
    rated: goals.filter(({ status }) => status !== 'discarded').length,
    citation: citation[language],
    source: source[language],
    reachedWords: reached?.[language] ?? '',
    nextTarget: next?.target[language] ?? '',
    menus: dimensions.map((dimension) => common.filter.dimensions[dimension]),
    pages: menuPages.map((page) => ({
      path: pathOf({ page, language }),
      name: common.pages[page],
    })),
    ways: (Object.keys(overview.waysText) as (keyof typeof overview.waysText)[]).map((page) => ({
      path: pathOf({ page, language }),
      name: common.pages[page],
      text: overview.waysText[page],
    })),
  };
}

/** What the pages beside ours need for the start page: everything that it counts, one row a goal. */
export function overviewData({ about, labels, goals, successors, ...dataset }: Dataset): OverviewData {
  const fields = new Tree(dataset.fields);
  const targets = new Tree(dataset.targets);
  const placeOfField = placesOf(fields.roots);
  const placeOfTarget = placesOf(targets.roots);
  const firstTarget = new Map([...successors].reverse().map(({ goal, target }) => [goal, target]));
  return {
    frame: frameOf({ about, goals }),
    statuses: statuses.map((id) => ({ id, label: labels.status[id][language] })),
    fields: fields.roots.map(({ id, name }) => ({ id, label: name })),
    targets: targets.roots.map(({ id, name }) => ({
      id,
      label: `${about.next?.targetShort ?? ''} ${id} ${name}`.trim(),
    })),
    outlooks: outlooks.map((id) => ({ id, label: labels.outlook[id][language] })),
    reached: reachedStatuses.map((status) => statuses.indexOf(status)),
    rows: goals.map((goal) => {
      const target = firstTarget.get(goal.nr);
      return [
        goal.nr,
        placeOfField.get(fields.rootOf(goal.field).id) ?? -1,
        statuses.indexOf(goal.status),
        goal.dueEnd === null ? 0 : 1,
        target === undefined ? -1 : (placeOfTarget.get(targets.rootOf(target).id) ?? -1),
        goal.outlook === null ? -1 : outlooks.indexOf(goal.outlook),
        goals.length > mostSquares ? '' : goal.title.join(' '),
      ] as const;
    }),
  };
}

function placesOf(nodes: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(nodes.map(({ id }, place) => [id, place]));
}

/** What the pages beside ours need for the list: the texts of its columns, and the rank of each goal in each. */
export function listData({ about, labels, goals, ...dataset }: Dataset): ListData {
  const fields = new Tree(dataset.fields);
  const departments = new Tree(dataset.departments);
  const leads = group(
    dataset.responsibilities.filter(({ role }) => role === 'lead'),
    ({ goal }) => goal,
  );
  const successors = group(dataset.successors, ({ goal }) => goal);
  const targetsOf = ({ nr }: Goal) => [...new Set((successors.get(nr) ?? []).map(({ target }) => target))];
  const placeOfField = placesOf(dataset.fields);
  const titles = goals.map(({ title }) => title.join('\n'));
  const rankBy: Readonly<Record<SortKey, readonly number[]>> = {
    nr: goals.map(({ nr }) => nr),
    title: rank(goals.map(({ title }) => title.join(' '))),
    field: goals.map(({ field }) => placeOfField.get(field) ?? 0),
    department: rank(goals.map(({ responsible }) => responsible)),
    status: goals.map(({ status }) => statuses.indexOf(status)),
    due: rank(goals.map((goal) => goal.dueEnd ?? `~${undated.indexOf(undatedOf(goal))}`)),
    target: rank(
      goals.map(
        (goal) => targetsOf(goal)[0] ?? `~${goal.outlook ? outlooks.indexOf(goal.outlook) : outlooks.length}`,
      ),
    ),
  };
  return {
    frame: frameOf({ about, goals }),
    heads: sortKeys.map((key) => words.columns[key]),
    rows: goals.map((goal, i) => ({
      cells: [
        String(goal.nr),
        titles[i] ?? '',
        fields.get(goal.field).name,
        (leads.get(goal.nr) ?? []).map((lead) => departments.get(lead.department).name).join('\n'),
        labels.status[goal.status][language],
        goal.deadline,
        targetsOf(goal).join('\n') || (goal.outlook ? labels.outlook[goal.outlook][language] : ''),
      ],
      status: statuses.indexOf(goal.status),
      ranks: sortKeys.map((key) => rankBy[key][i] ?? 0),
    })),
  };
}

/** As our list orders goals without a date: one due once has an open one. */
function undatedOf({ recurrence }: Goal): (typeof undated)[number] {
  return recurrence === 'once' ? 'open' : recurrence;
}

/** The position of each value among the distinct ones, by the German alphabet; what begins with `~` comes last. */
function rank(values: readonly string[]): readonly number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const isLast = (value: string) => Number(value.startsWith('~'));
  const order = [...new Set(values)].sort((a, b) => isLast(a) - isLast(b) || compare(a, b));
  const position = new Map(order.map((value, i) => [value, i]));
  return values.map((value) => position.get(value) ?? 0);
}
