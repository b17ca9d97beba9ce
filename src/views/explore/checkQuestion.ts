import type { CrossDimension } from '../../analysis/crossDimensions.ts';
import { slots, type Question, type Slot } from './question.ts';

/** Why a question has no picture. */
export type Problem =
  /** A dimension stands in two places. */
  | { readonly kind: 'twice'; readonly dimension: CrossDimension }
  /** The two levels of the fields cross: a sub-field lies in one field only. */
  | { readonly kind: 'nested' }
  /** The goals that are left have no value in the dimension. */
  | { readonly kind: 'unknown'; readonly dimension: CrossDimension }
  /** Shares are asked for, and no group has a base for one. */
  | { readonly kind: 'small' }
  /** More values than can be told apart, or stand beside each other. */
  | {
      readonly kind: Limit;
      readonly dimension: CrossDimension;
      readonly values: number;
      readonly most: number;
    }
  /** Columns times small multiples. */
  | { readonly kind: 'panels'; readonly values: number; readonly most: number };

export type Limit = 'colours' | 'columns' | 'facets';

/** Beyond these a picture can't be read any more. */
export const most = {
  /** Shades that an eye tells apart; the statuses have colours and icons of their own. */
  colours: 4,
  /** Columns of a matrix. */
  columns: 12,
  /** Columns that hold bars. */
  barColumns: 8,
  facets: 12,
  panels: 24,
} as const;

/** The number of values that each dimension has under the filter in force. */
export type ValueCounts = (dimension: CrossDimension) => number;

/** Why a question can't be drawn, or `null`. The first reason is said: mending it may mend the others. */
export function problemOf(question: Question, countValues: ValueCounts): Problem | null {
  const { rows, columns, colour, facet } = question;
  const used = [rows, columns, colour, facet].filter((dimension) => dimension !== null);
  const double = used.find((dimension, i) => used.indexOf(dimension) !== i);
  if (double) return { kind: 'twice', dimension: double };
  if (used.includes('field') && used.includes('subfield')) return { kind: 'nested' };
  const empty = used.find((dimension) => countValues(dimension) === 0);
  if (empty) return { kind: 'unknown', dimension: empty };
  const tooMany = (kind: Limit, dimension: CrossDimension | null, limit: number): Problem | null => {
    const values = dimension ? countValues(dimension) : 0;
    return dimension && values > limit ? { kind, dimension, values, most: limit } : null;
  };
  const columnLimit = colour ? most.barColumns : most.columns;
  const panels = facet ? countValues(facet) * (colour && columns ? countValues(columns) : 1) : 1;
  return (
    tooMany('colours', colour === 'status' ? null : colour, most.colours) ??
    tooMany('columns', columns, columnLimit) ??
    tooMany('facets', facet, most.facets) ??
    (panels > most.panels ? { kind: 'panels', values: panels, most: most.panels } : null)
  );
}

/**
 * The nearest question that can be drawn: it keeps as many of the dimensions as it can, then the form of the picture,
 * then as many as it can where they are. `null` where none of them has a value.
 */
export function nearest(question: Question, countValues: ValueCounts): Question | null {
  const used = [...new Set(slots.map((slot) => question[slot]).filter((dimension) => dimension !== null))];
  const drawable = arrangements(slots, used)
    .filter(hasRows)
    .map((places) => ({ ...question, columns: null, colour: null, facet: null, ...places }))
    .filter((candidate) => problemOf(candidate, countValues) === null);
  const kept = (candidate: Question) => slots.filter((slot) => candidate[slot] !== null).length;
  const same = (candidate: Question) =>
    slots.filter((slot) => candidate[slot] !== null && candidate[slot] === question[slot]).length;
  const form = (candidate: Question) =>
    slots.filter((slot) => (candidate[slot] === null) === (question[slot] === null)).length;
  return drawable.toSorted((a, b) => kept(b) - kept(a) || form(b) - form(a) || same(b) - same(a))[0] ?? null;
}

type Places = Partial<Record<Slot, CrossDimension>>;

function hasRows(places: Places): places is Places & { readonly rows: CrossDimension } {
  return places.rows !== undefined;
}

/** Every way to put some of the dimensions into some of the places. */
function arrangements(free: readonly Slot[], dimensions: readonly CrossDimension[]): readonly Places[] {
  const [slot, ...others] = free;
  if (slot === undefined) return [{}];
  return [
    ...dimensions.flatMap((dimension) =>
      arrangements(
        others,
        dimensions.filter((d) => d !== dimension),
      ).map((rest) => ({ [slot]: dimension, ...rest })),
    ),
    ...arrangements(others, dimensions),
  ];
}
