import { withValues, type Filter, type RoleChoice } from '../model/filter.ts';
import { sumGoals } from './count.ts';
import type { Crossing } from './crossDimensions.ts';
import type { Cube } from './cube.ts';
import { selectDepartmentCells } from './selectCells.ts';
import { narrow } from './narrow.ts';

export interface CrossTable {
  /** The goals of the filter that have a value in every dimension, each once. */
  readonly goals: number;
  /** The goals of the filter that lack a value in one of them, and so are counted nowhere. */
  readonly missing: number;
  /** What all combinations count together: more than `goals` where a goal has several values. */
  readonly mentions: number;
  /** The goals that have these values, one for each dimension in its order. */
  count(key: readonly string[]): number;
}

/** Goals by every combination of the values of the dimensions. */
export function crossTabulate(cube: Cube, filter: Filter, crossings: readonly Crossing[]): CrossTable {
  const counts = new Map<string, number>();
  const cells = selectDepartmentCells(cube, filter);
  let goals = 0;
  let mentions = 0;
  for (const cell of cells) {
    const keys = crossings.reduce<readonly (readonly string[])[]>(
      (before, crossing) => before.flatMap((key) => crossing.of(cell).map((value) => [...key, value])),
      [[]],
    );
    if (keys.length > 0) goals += cell.goals;
    mentions += keys.length * cell.goals;
    for (const key of keys.map(nameOf)) counts.set(key, (counts.get(key) ?? 0) + cell.goals);
  }
  return {
    goals,
    mentions,
    missing: sumGoals(cells) - goals,
    count: (key) => counts.get(nameOf(key)) ?? 0,
  };
}

/** Ids are slugs and numbers: none holds a space. */
function nameOf(key: readonly string[]): string {
  return key.join(' ');
}

/**
 * The filter narrowed to the goals that a combination counts; `null` where no filter can say it.
 * `role` is the one in which departments were counted.
 */
export function crossFilter(
  cube: Cube,
  filter: Filter,
  crossings: readonly Crossing[],
  key: readonly string[],
  role: RoleChoice,
): Filter | null {
  return crossings.reduce<Filter | null>((narrowed, crossing, i) => {
    const meant = narrowed && crossing.narrows(key[i] ?? '');
    const next = meant && narrow(cube, narrowed, meant.dimension, meant.values);
    return next && crossing.dimension === 'department' ? { ...next, role } : next;
  }, filter);
}

/**
 * The values of a dimension that are worth a row: all that the filter does not rule out by name, also those without
 * goals. Of the many departments only those that have some.
 */
export function crossValues(
  cube: Cube,
  filter: Filter,
  crossing: Crossing,
  role: RoleChoice,
): readonly string[] {
  let table: CrossTable | undefined;
  const hasGoals = (value: string) => (table ??= crossTabulate(cube, filter, [crossing])).count([value]) > 0;
  return crossing.values.filter((value) =>
    crossing.narrows(value) === null || crossing.dimension === 'department'
      ? hasGoals(value)
      : crossFilter(cube, filter, [crossing], [value], role) !== null,
  );
}

/** The filter freed of what a combination narrows it to: the way back from `crossFilter`. */
export function withoutCross(filter: Filter, crossings: readonly Crossing[], key: readonly string[]): Filter {
  return crossings.reduce((freed, crossing, i) => {
    const meant = crossing.narrows(key[i] ?? '');
    return meant ? withValues(freed, meant.dimension, []) : freed;
  }, filter);
}
