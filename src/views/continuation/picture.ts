import { sumGoals } from '../../analysis/count.ts';
import { balance, countFlow, endKey, endsOf, sumFlow, type FlowRow } from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { FlowColumn, FlowColumnId, FlowPicture, FlowStrand } from '../../charts/flow/flow.ts';
import { isFiltered, noFilter } from '../../model/filter.ts';
import { count } from '../shared/words.ts';
import { columnsOf } from './columns.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { countLink } from './ends.ts';
import { keyOf, linksBetween } from './flowLinks.ts';
import { nodesOf } from './flowNodes.ts';
import { openedOf } from './opened.ts';

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
    numberText: (n) => count(context, n),
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

function column(
  context: ContinuationContext,
  id: FlowColumnId,
  all: readonly FlowRow[],
  ways: readonly Way[],
): FlowColumn {
  const { words, whole, text } = context;
  const goals = sumGoals(whole.cells);
  const hits = ways.reduce((sum, way) => sum + (way.chosen ? way.goals : 0), 0);
  const sub = isFiltered(context.filter) ? words.subSome(goals) : words.sub(goals);
  return {
    id,
    head: words.columns[id]
      .replace('{start}', String(whole.about.start))
      .replace('{asOf}', text(whole.about.asOf)),
    sub: sub.replace('{n}', count(context, hits)).replace('{all}', count(context, goals)),
    nodes: nodesOf(context, id, all),
  };
}

/** What goes on, gathered: from the first target to the last. */
function bracket(context: ContinuationContext, all: readonly FlowRow[]): FlowPicture['bracket'] {
  const { cube, whole, words } = context;
  const targets = endsOf(whole, openedOf(context)).filter(
    (end) => end.kind === 'target' || end.kind === 'unnamed',
  );
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last) return null;
  const goals = sumFlow(all.filter((row) => row.end.kind === 'target' || row.end.kind === 'unnamed'));
  if (goals === 0) return null;
  const { href } = countLink(context, goals, narrow(cube, noFilter, 'outlooks', ['continued']));
  return {
    first: `end ${endKey(first)}`,
    last: `end ${endKey(last)}`,
    text: words.goOn(goals).replace('{n}', count(context, goals)),
    href,
  };
}
