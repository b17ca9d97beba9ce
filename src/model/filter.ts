import type { Outlook, Recurrence, Status } from './codes.ts';

/** Whom a department filter means: those in the lead, those beside them, or both. */
export const roleChoices = ['both', 'lead', 'involved'] as const;
export type RoleChoice = (typeof roleChoices)[number];

/**
 * When a goal was due: the year of its end (`2016`), or how it recurs where it has no end.
 * Every goal has exactly one.
 */
export type Due = string;

/** The recurrences that stand in for a year; a goal due `once` without a date is `open`. */
export const undated = ['ongoing', 'as_needed', 'open'] as const satisfies readonly Recurrence[];

/**
 * Which goals are meant. Values of one dimension are alternatives, dimensions narrow each other,
 * an empty dimension narrows nothing. A field, department or target includes what lies below it.
 */
export interface Filter {
  readonly fields: readonly string[];
  readonly departments: readonly string[];
  readonly role: RoleChoice;
  readonly statuses: readonly Status[];
  readonly outlooks: readonly Outlook[];
  readonly dues: readonly Due[];
  readonly targets: readonly string[];
  readonly text: string;
}

export const noFilter: Filter = {
  fields: [],
  departments: [],
  role: 'both',
  statuses: [],
  outlooks: [],
  dues: [],
  targets: [],
  text: '',
};

/** The dimensions of a filter that hold a list of values, in the order in which they are offered. */
export const dimensions = ['fields', 'departments', 'statuses', 'outlooks', 'dues', 'targets'] as const;
export type Dimension = (typeof dimensions)[number];

export function isFiltered(filter: Filter): boolean {
  return filter.text !== '' || dimensions.some((dimension) => filter[dimension].length > 0);
}

/** The filter with the values of one dimension replaced. */
export function withValues(filter: Filter, dimension: Dimension, values: readonly string[]): Filter {
  return {
    ...filter,
    [dimension]: values,
    ...(dimension === 'departments' && !values.length && { role: 'both' }),
  };
}

/** The filter with one value switched: what a click on a mark does, and a second click takes back. */
export function toggled(filter: Filter, dimension: Dimension, value: string): Filter {
  const values: readonly string[] = filter[dimension];
  return withValues(
    filter,
    dimension,
    values.includes(value) ? values.filter((v) => v !== value) : [...values, value],
  );
}
