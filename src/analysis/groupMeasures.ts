import type { Target } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import { treeOf } from '../model/tree.ts';
import type { Cube } from './cube.ts';
import { goalsOf } from './goalsOf.ts';

/** A measure of the next concept with the goals that go on in it. */
export interface MeasureRow {
  /** The target under which it stands: the top one or one below it. */
  readonly target: Target;
  readonly objective: string;
  readonly measure: string;
  readonly goals: readonly number[];
}

export interface TargetMeasures {
  /** A top target. */
  readonly target: Target;
  /** Each goal once, ascending. */
  readonly goals: readonly number[];
  /** Goals as counted over the measures: more than `goals` where one has several. */
  readonly mentions: number;
  readonly measures: readonly MeasureRow[];
}

const numeric = new Intl.Collator('de', { numeric: true });

/** The continued goals of a filter by top target and measure, in the order of the targets' numbers. */
export function groupMeasures(cube: Cube, filter: Filter): readonly TargetMeasures[] {
  const tree = treeOf(cube.targets);
  const hits = new Set(goalsOf(cube, filter));
  const place = new Map(cube.targets.map(({ id }, i) => [id, i]));
  const groups = new Map<string, { row: Omit<MeasureRow, 'goals'>; goals: number[] }>();
  for (const { goal, target, objective, measure } of cube.successors) {
    if (!hits.has(goal)) continue;
    const key = JSON.stringify([target, objective, measure]);
    const group = groups.get(key) ?? { row: { target: tree.get(target), objective, measure }, goals: [] };
    group.goals.push(goal);
    groups.set(key, group);
  }
  const all = [...groups.values()]
    .map(({ row, goals }): MeasureRow => ({ ...row, goals: goals.sort((a, b) => a - b) }))
    .sort(
      (a, b) =>
        (place.get(a.target.id) ?? 0) - (place.get(b.target.id) ?? 0) ||
        numeric.compare(a.objective, b.objective) ||
        numeric.compare(a.measure, b.measure),
    );
  return tree.roots.map((target) => {
    const measures = all.filter((row) => tree.rootOf(row.target.id).id === target.id);
    const goals = [...new Set(measures.flatMap((row) => row.goals))].sort((a, b) => a - b);
    return { target, goals, measures, mentions: measures.reduce((sum, row) => sum + row.goals.length, 0) };
  });
}

/** The goals that go on in more than one measure. */
export function inSeveralMeasures(targets: readonly TargetMeasures[]): readonly number[] {
  const seen = new Map<number, number>();
  for (const { measures } of targets) {
    for (const { goals } of measures) for (const nr of goals) seen.set(nr, (seen.get(nr) ?? 0) + 1);
  }
  return [...seen].filter(([, measures]) => measures > 1).map(([nr]) => nr);
}
