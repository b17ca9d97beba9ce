import type { Status } from '../model/codes.ts';
import type { Filter } from '../model/filter.ts';
import { Tree } from '../model/tree.ts';
import type { Cell, Cube } from './cube.ts';
import { selectCells } from './matchCells.ts';

/** Where a goal goes: the top target's id, or one of the two ways to end. */
export type FlowEnd =
  { readonly kind: 'target'; readonly id: string } | { readonly kind: 'ended' | 'discarded' };

/** A strand of goals with the same way: 2016 field → status → end. */
export interface FlowRow {
  readonly field: string;
  readonly status: Status;
  readonly end: FlowEnd;
  readonly goals: number;
}

/** The way of a cell's goals. A goal with several measures in one target goes there once. */
export function flowEnd(cell: Cell, targets: Tree<Cube['targets'][number]>): FlowEnd {
  if (cell.status === 'discarded') return { kind: 'discarded' };
  const first = cell.targets[0];
  return cell.outlook === 'continued' && first !== undefined
    ? { kind: 'target', id: targets.rootOf(first).id }
    : { kind: 'ended' };
}

/** What goes in comes out: every goal of the filter is in exactly one strand. Ordered by field, status, end. */
export function countFlow(cube: Cube, filter: Filter): readonly FlowRow[] {
  const fields = new Tree(cube.fields);
  const targets = new Tree(cube.targets);
  const rows = new Map<string, FlowRow>();
  for (const cell of selectCells(cube, filter)) {
    const field = fields.rootOf(cell.field).id;
    const end = flowEnd(cell, targets);
    const key = JSON.stringify([field, cell.status, end]);
    rows.set(key, { field, status: cell.status, end, goals: (rows.get(key)?.goals ?? 0) + cell.goals });
  }
  return [...rows.values()];
}
