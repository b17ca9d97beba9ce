import type { OverviewData } from './data.ts';

/** The place of the status "missed"; the last one is outside every share. */
export const missed = 3;

/** The places of the fields and statuses chosen; an empty set chooses all. */
export interface Filter {
  readonly fields: ReadonlySet<number>;
  readonly statuses: ReadonlySet<number>;
}

/** field, status, 1 where it has a date, target and outlook (-1: none), number of goals */
export type Cell = readonly [number, number, number, number, number, number];

/** What the start page counts, by place of status, field, target and outlook. */
export interface Counts {
  readonly goals: number;
  readonly statuses: number[];
  readonly fields: number[][];
  /** Without a date, then with one. */
  readonly dated: readonly [number[], number[]];
  readonly targets: number[];
  /** Of the goals that were missed. */
  readonly outlooks: number[];
  /** Of all goals. */
  readonly goingOn: number[];
}

export function matches({ fields, statuses }: Filter, field: number, status: number): boolean {
  return (fields.size === 0 || fields.has(field)) && (statuses.size === 0 || statuses.has(status));
}

/** Goals with the same properties in one cell. */
export function cellsOf(data: Pick<OverviewData, 'rows'>): readonly Cell[] {
  const cells = new Map<string, [number, number, number, number, number, number]>();
  for (const [, field, status, dated, target, outlook] of data.rows) {
    const key = `${field} ${status} ${dated} ${target} ${outlook}`;
    const cell = cells.get(key);
    if (cell) cell[5]++;
    else cells.set(key, [field, status, dated, target, outlook, 1]);
  }
  return [...cells.values()];
}

export function count(data: Omit<OverviewData, 'rows'>, cells: readonly Cell[], filter: Filter): Counts {
  const zeroes = () => data.statuses.map(() => 0);
  const counts: Counts & { goals: number } = {
    goals: 0,
    statuses: zeroes(),
    fields: data.fields.map(zeroes),
    dated: [zeroes(), zeroes()],
    targets: data.targets.map(() => 0),
    outlooks: data.outlooks.map(() => 0),
    goingOn: data.outlooks.map(() => 0),
  };
  const add = (list: number[] | undefined, place: number, n: number) => {
    if (list) list[place] = (list[place] ?? 0) + n;
  };
  for (const [field, status, dated, target, outlook, n] of cells) {
    if (!matches(filter, field, status)) continue;
    counts.goals += n;
    add(counts.statuses, status, n);
    add(counts.fields[field], status, n);
    add(counts.dated[dated], status, n);
    if (target >= 0) add(counts.targets, target, n);
    if (outlook >= 0) add(counts.goingOn, outlook, n);
    if (status === missed && outlook >= 0) add(counts.outlooks, outlook, n);
  }
  return counts;
}

export function sum(list: readonly number[]): number {
  return list.reduce((all, n) => all + n, 0);
}
