import { crossing, type CrossDimension, type Crossing } from '../../analysis/crossDimensions.ts';
import { crossFilter, crossTabulate, crossValues, type CrossTable } from '../../analysis/crossTabulate.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { valueLabel } from './names.ts';
import type { Question, Slot } from './question.ts';

/** A place of the question that is used, with its values. */
export interface Axis {
  readonly slot: Slot;
  readonly crossing: Crossing;
  readonly values: readonly string[];
  /** How a value is called. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A question put to the goals in force: what all parts of the page read. */
export interface Asked {
  readonly context: Context;
  readonly words: PageWords['explore'];
  readonly question: Question;
  /** Outermost first: facet, rows, columns, colour. A key has one value for each. */
  readonly axes: readonly Axis[];
  /** The goals by the given axes; made once for each. */
  readonly tabulate: (axes: readonly Axis[]) => CrossTable;
}

const outermostFirst: readonly Slot[] = ['facet', 'rows', 'columns', 'colour'];

export function ask(context: Context, words: PageWords['explore'], question: Question): Asked {
  const { cube, filter } = context;
  const axes = outermostFirst.flatMap((slot): Axis[] => {
    const dimension = question[slot];
    if (dimension === null) return [];
    const own = crossing(cube, filter, dimension, question.role);
    const labels = new Map(own.values.map((v) => [v, valueLabel(context, words, dimension, v)]));
    return [{ slot, crossing: own, values: crossValues(cube, filter, own, question.role), labels }];
  });
  const tables = new Map<string, CrossTable>();
  const tabulate = (by: readonly Axis[]) => {
    const name = by.map((axis) => axis.slot).join(' ');
    const crossings = by.map((axis) => axis.crossing);
    const table = tables.get(name) ?? crossTabulate(cube, filter, crossings);
    tables.set(name, table);
    return table;
  };
  return { context, words, question, axes, tabulate };
}

/** How many values a dimension would have. */
export function countValues(
  { cube, filter }: Context,
  { role }: Question,
  dimension: CrossDimension,
): number {
  return crossValues(cube, filter, crossing(cube, filter, dimension, role), role).length;
}

export function axisOf({ axes }: Asked, slot: Slot): Axis | undefined {
  return axes.find((axis) => axis.slot === slot);
}

/** The filter of exactly the goals that a combination counts; `null` where none can say it. */
export function filterOf(
  { context, question }: Asked,
  axes: readonly Axis[],
  key: readonly string[],
): Filter | null {
  const crossings = axes.map((axis) => axis.crossing);
  return crossFilter(context.cube, context.filter, crossings, key, question.role);
}

/** Every combination of the values of axes, in reading order. */
export function keysOf(axes: readonly Axis[]): readonly (readonly string[])[] {
  return axes.reduce<readonly (readonly string[])[]>(
    (keys, axis) => keys.flatMap((key) => axis.values.map((value) => [...key, value])),
    [[]],
  );
}
