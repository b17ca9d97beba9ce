import { statuses, type Status } from '../model/codes.ts';
import type { Successor } from '../model/dataset.ts';
import { noFilter, type Filter } from '../model/filter.ts';
import { treeOf, type Tree } from '../model/tree.ts';
import { sumGoals } from './count.ts';
import type { Cell, Cube } from './cube.ts';
import { matchCells } from './matchCells.ts';
import { selectCells } from './selectCells.ts';
import { narrow } from './narrow.ts';

/** The ways in which a goal ends that lead to no target, in the order in which they stand. */
export const otherEnds = ['unnamed', 'ended', 'discarded', 'unstated'] as const;

/**
 * Where a goal goes: a target (with an objective where the target is opened), continued without a named
 * target (`unnamed`), not pursued further (`ended`), `discarded`, or the report says nothing (`unstated`).
 */
export type FlowEnd =
  | { readonly kind: 'target'; readonly id: string; readonly objective: string | null }
  | { readonly kind: (typeof otherEnds)[number] };

/** A strand of goals with the same way: field → status → end. */
export interface FlowRow {
  readonly field: string;
  readonly status: Status;
  readonly end: FlowEnd;
  readonly goals: number;
}

/** Tells ends apart: `2.1`, `2.1 3` (objective 3), `ended`. */
export function endKey(end: FlowEnd): string {
  if (end.kind !== 'target') return end.kind;
  return end.objective === null ? end.id : `${end.id} ${end.objective}`;
}

/** The way of a cell's goals, its target being a top one. A goal with several targets goes to the first. */
export function flowEnd(cell: Cell, targets: Tree<Cube['targets'][number]>): FlowEnd {
  if (cell.status === 'discarded') return { kind: 'discarded' };
  if (cell.outlook === null) return { kind: 'unstated' };
  if (cell.outlook !== 'continued') return { kind: 'ended' };
  const first = cell.targets[0];
  return first === undefined
    ? { kind: 'unnamed' }
    : { kind: 'target', id: targets.rootOf(first).id, objective: null };
}

/**
 * What goes in comes out: every goal of the filter is in exactly one strand. Ordered by field, status, end.
 * Goals of an opened top target go to its objectives; one with several goes to the first and counts once.
 */
export function countFlow(cube: Cube, filter: Filter, opened: readonly string[] = []): readonly FlowRow[] {
  const fields = treeOf(cube.fields);
  const targets = treeOf(cube.targets);
  const matches = matchCells(cube, filter);
  const rows = new Map<string, FlowRow>();
  const add = (cell: Cell, end: FlowEnd, goals: number) => {
    const field = fields.rootOf(cell.field).id;
    const key = JSON.stringify([field, cell.status, endKey(end)]);
    rows.set(key, { field, status: cell.status, end, goals: (rows.get(key)?.goals ?? 0) + goals });
  };
  const inside = new Map<number, FlowEnd & { kind: 'target' }>();
  cube.cells.forEach((cell, i) => {
    if (!matches[i]) return;
    const end = flowEnd(cell, targets);
    if (end.kind === 'target' && opened.includes(end.id)) inside.set(i, end);
    else add(cell, end, cell.goals);
  });
  if (inside.size > 0) {
    const firsts = firstSuccessors(cube, targets);
    for (const { nr, cell: i } of cube.marks) {
      const end = inside.get(i);
      const cell = cube.cells[i];
      if (!end || !cell) continue;
      const first = firsts.get(`${nr} ${end.id}`);
      add(cell, first ? { kind: 'target', id: first.target, objective: first.objective } : end, 1);
    }
  }
  const place = flowOrder(cube);
  return [...rows.values()].sort((a, b) => place(a) - place(b) || compareEnds(cube, a.end, b.end));
}

/** The first successor of each goal in each top target, by `goal target`. */
function firstSuccessors(cube: Cube, targets: Tree<Cube['targets'][number]>): ReadonlyMap<string, Successor> {
  const keyOf = ({ goal, target }: Successor) => `${goal} ${targets.rootOf(target).id}`;
  return new Map([...cube.successors].reverse().map((successor) => [keyOf(successor), successor]));
}

function flowOrder(cube: Cube): (row: FlowRow) => number {
  const fieldPlace = new Map(cube.fields.map(({ id }, i) => [id, i]));
  return ({ field, status }) => (fieldPlace.get(field) ?? 0) * statuses.length + statuses.indexOf(status);
}

/** Targets in their own order, inside one by objective; then the other ends. */
export function compareEnds(cube: Cube, a: FlowEnd, b: FlowEnd): number {
  const place = (end: FlowEnd) =>
    end.kind === 'target'
      ? cube.targets.findIndex(({ id }) => id === end.id)
      : cube.targets.length + otherEnds.indexOf(end.kind);
  const objective = (end: FlowEnd) => (end.kind === 'target' ? (end.objective ?? '') : '');
  return place(a) - place(b) || objective(a).localeCompare(objective(b), 'de', { numeric: true });
}

/** The goals of strands together. */
export function sumFlow(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, row) => sum + row.goals, 0);
}

/** Goals that go in and come out; throws where a goal got lost or was counted twice on the way. */
export function balance(cube: Cube, filter: Filter, rows: readonly FlowRow[]): number {
  const goes = sumGoals(selectCells(cube, filter));
  const comes = sumFlow(rows);
  if (goes !== comes) throw new Error(`the flow loses goals: ${goes} go in, ${comes} come out`);
  return goes;
}

/**
 * The filter that means exactly the goals of an end inside another filter; `null` where no filter can say it:
 * an objective, goals without a named target, goals without a stated outlook.
 */
export function endFilter(cube: Cube, filter: Filter, end: FlowEnd): Filter | null {
  switch (end.kind) {
    case 'target':
      return end.objective === null ? narrow(cube, filter, 'targets', [end.id]) : null;
    case 'ended':
      return narrow(cube, filter, 'outlooks', ['ended', 'dropped']);
    case 'discarded':
      return narrow(cube, filter, 'statuses', ['discarded']);
    case 'unnamed':
    case 'unstated':
      return null;
  }
}

/** The ends that a dataset has: every top target, opened ones by objective; `ended` and `discarded` always. */
export function endsOf(cube: Cube, opened: readonly string[] = []): readonly FlowEnd[] {
  const found = new Map(countFlow(cube, noFilter, opened).map(({ end }) => [endKey(end), end]));
  const always: readonly FlowEnd[] = [
    ...treeOf(cube.targets)
      .roots.filter(({ id }) => !opened.includes(id))
      .map(({ id }): FlowEnd => ({ kind: 'target', id, objective: null })),
    { kind: 'ended' },
    { kind: 'discarded' },
  ];
  for (const end of always) found.set(endKey(end), end);
  return [...found.values()].sort((a, b) => compareEnds(cube, a, b));
}
