import { ratedStatuses, reachedStatuses, statuses, type Status } from '../model/codes.ts';
import type { Cell } from './cube.ts';

/** A number of goals for each status; empty classes are kept. */
export type StatusCounts = Readonly<Record<Status, number>>;

export function sumGoals(cells: readonly Pick<Cell, 'goals'>[]): number {
  return cells.reduce((sum, cell) => sum + cell.goals, 0);
}

export function countStatuses(cells: readonly Pick<Cell, 'status' | 'goals'>[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const cell of cells) counts[cell.status] += cell.goals;
  return counts;
}

export function total(counts: StatusCounts): number {
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}

/** The base of every share: all but the discarded goals (report, Einleitung). */
export function rated(counts: StatusCounts): number {
  return ratedStatuses.reduce((sum, status) => sum + counts[status], 0);
}

/** Fully or mostly fulfilled: the report's chapter A. */
export function reached(counts: StatusCounts): number {
  return reachedStatuses.reduce((sum, status) => sum + counts[status], 0);
}
