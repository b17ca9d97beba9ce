import {
  balance,
  countFlow,
  endFilter,
  endKey,
  endsOf,
  type FlowEnd,
  type FlowRow,
} from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import {
  flowColumns,
  linkKey,
  type FlowColumn,
  type FlowColumnId,
  type FlowLink,
  type FlowNode,
  type FlowPicture,
  type FlowStrand,
} from '../../charts/flow/flow.ts';
import { formatList } from '../../i18n/format.ts';
import { statuses } from '../../model/codes.ts';
import { isFiltered, noFilter, toggled, type Filter } from '../../model/filter.ts';
import { Tree } from '../../model/tree.ts';
import { count } from '../shared/words.ts';
import { columnsOf } from './columns.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { countLink, endName, exactEnd, isChosen, toggledEnd, withoutWays } from './ends.ts';
import { openedOf, toggleOpened } from './opened.ts';

/** A strand with the goals of the filter told apart from the rest. */
interface Way extends FlowRow {
  readonly chosen: boolean;
}

/** The whole flow; what the filter means stands out in it and nothing is taken away. Throws if a goal gets lost. */
export function flowPicture(context: ContinuationContext): FlowPicture {
  const { whole, cube, filter, words } = context;
  const opened = openedOf(context);
  const all = countFlow(whole, noFilter, opened);
  const hits = countFlow(cube, filter, opened);
  const goals = balance(whole, noFilter, all);
  balance(cube, filter, hits);
  const ways = split(all, hits);
  const shown = columnsOf(context);
  const columns = shown.map((id) => column(context, id, all, ways));
  const strands = ways.map((way): FlowStrand => ({
    path: shown.map((id) => keyOf(way, id)),
    status: way.status,
    goals: way.goals,
    chosen: way.chosen,
  }));
  return {
    label: words.pictureLabel.replace('{n}', count(context, goals)),
    columns,
    strands,
    links: columns
      .slice(1)
      .flatMap((right, g) => linksBetween(context, columns[g] as FlowColumn, right, all)),
    filtered: isFiltered(filter),
    bracket: shown.includes('end') ? bracket(context, all) : null,
  };
}

function split(all: readonly FlowRow[], hits: readonly FlowRow[]): readonly Way[] {
  const same = (row: FlowRow) => JSON.stringify([row.field, row.status, endKey(row.end)]);
  const chosen = new Map(hits.map((row) => [same(row), row.goals]));
  return all.flatMap((row): Way[] => {
    const inside = chosen.get(same(row)) ?? 0;
    return [
      { ...row, goals: inside, chosen: true },
      { ...row, goals: row.goals - inside, chosen: false },
    ].filter(({ goals }) => goals > 0);
  });
}

function keyOf(row: FlowRow, column: FlowColumnId): string {
  if (column === 'field') return `field ${row.field}`;
  return column === 'status' ? `status ${row.status}` : `end ${endKey(row.end)}`;
}

function column(
  context: ContinuationContext,
  id: FlowColumnId,
  all: readonly FlowRow[],
  ways: readonly Way[],
): FlowColumn {
  const { words, whole, text } = context;
  const goals = count(context, whole.marks.length);
  const hits = ways.reduce((sum, way) => sum + (way.chosen ? way.goals : 0), 0);
  const sub = isFiltered(context.filter) ? words.subSome : words.sub(whole.marks.length);
  return {
    id,
    head: words.columns[id]
      .replace('{start}', String(whole.about.start))
      .replace('{asOf}', text(whole.about.asOf)),
    sub: sub.replace('{n}', count(context, hits)).replace('{all}', goals),
    nodes:
      id === 'field'
        ? fieldNodes(context, all)
        : id === 'status'
          ? statusNodes(context, all)
          : endNodes(context, all),
  };
}

function sumOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.goals, 0);
}

function fieldNodes(context: ContinuationContext, all: readonly FlowRow[]): readonly FlowNode[] {
  const { cube, filter, links, whole } = context;
  return new Tree(whole.fields).roots.map(({ id, name }): FlowNode => {
    const rows = all.filter((row) => row.field === id);
    return {
      key: `field ${id}`,
      name,
      official: true,
      status: null,
      count: countLink(context, sumOf(rows), narrow(cube, noFilter, 'fields', [id])),
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
      count: countLink(context, sumOf(rows), narrow(cube, noFilter, 'statuses', [status])),
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
  const tree = new Tree(whole.targets);
  const ends = endsOf(whole, opened);
  const rootOf = (end: FlowEnd | undefined) => (end?.kind === 'target' ? tree.rootOf(end.id).id : null);
  return ends.map((end, i): FlowNode => {
    const rows = all.filter((row) => endKey(row.end) === endKey(end));
    const goals = sumOf(rows);
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

/** `Bildung: 13 Ziele. Stand: erfüllt (8) und … Was daraus wird: HF 2.3 (5) und …` */
function nodeSentence(
  context: ContinuationContext,
  id: FlowColumnId,
  name: string,
  rows: readonly FlowRow[],
): string {
  const { words } = context;
  if (rows.length === 0) return words.sayNone.replace('{name}', name);
  const goals = sumOf(rows);
  return flowColumns
    .filter((other) => other !== id)
    .map((other) => words.sayBy[other].replace('{list}', listOf(context, rows, other)))
    .reduce(
      (said, part) => `${said} ${part}`,
      words.sayNode(goals).replace('{name}', name).replace('{n}', count(context, goals)),
    );
}

/** `erfüllt (8) und nicht erfüllt (2)`: the rows summed by a column, in their order. */
function listOf(context: ContinuationContext, rows: readonly FlowRow[], id: FlowColumnId): string {
  const { whole, text, language } = context;
  const fields = new Tree(whole.fields);
  const nameOf = (row: FlowRow) => {
    if (id === 'field') return fields.get(row.field).name;
    return id === 'status' ? text(whole.labels.status[row.status]) : endName(context, row.end);
  };
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.goals);
  return formatList(
    [...sums].map(([name, goals]) => `${name}\u00a0(${count(context, goals)})`),
    language,
  );
}

function linksBetween(
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
      const goals = sumOf(rows);
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

/** What goes on, gathered: from the first target to the last. */
function bracket(context: ContinuationContext, all: readonly FlowRow[]): FlowPicture['bracket'] {
  const { cube, whole, words } = context;
  const targets = endsOf(whole, openedOf(context)).filter(
    (end) => end.kind === 'target' || end.kind === 'unnamed',
  );
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last) return null;
  const goals = sumOf(all.filter((row) => row.end.kind === 'target' || row.end.kind === 'unnamed'));
  if (goals === 0) return null;
  const { href } = countLink(context, goals, narrow(cube, noFilter, 'outlooks', ['continued']));
  return {
    first: `end ${endKey(first)}`,
    last: `end ${endKey(last)}`,
    text: words.goOn(goals).replace('{n}', count(context, goals)),
    href,
  };
}
