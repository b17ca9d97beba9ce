import type { Outlook, Status } from '../model/codes.ts';
import type { About, Department, Field, Labels, Successor, Target } from '../model/dataset.ts';
import type { Due } from '../model/filter.ts';

/**
 * One distinct combination of the dimensions, with its number of goals. Departments and targets are
 * sets, so a goal with two of them lies in one cell and nothing counts twice.
 */
export interface Cell {
  readonly field: string;
  readonly status: Status;
  readonly outlook: Outlook | null;
  readonly due: Due;
  /** Ids of the departments in the lead, and of those beside them (partner or advising). */
  readonly lead: readonly string[];
  readonly involved: readonly string[];
  readonly targets: readonly string[];
  readonly goals: number;
}

/** What a mark that stands for one goal needs; `cell` is its index in `Cube.cells`. */
export interface GoalMark {
  readonly nr: number;
  readonly title: string;
  readonly cell: number;
}

/** What the goals of a cell have in common apart from their departments. */
export type CellDimension = Exclude<keyof Cell, 'lead' | 'involved' | 'goals'>;

/**
 * Everything that can be counted, and the words for it: small, plain, and independent of the number
 * of goals but for their marks. Made once per dataset by `buildCube`; every count reads its cells.
 */
export interface Cube {
  readonly about: About;
  readonly labels: Labels;
  readonly fields: readonly Field[];
  readonly departments: readonly Department[];
  readonly targets: readonly Target[];
  /** Where continued goals go on, down to the measure. */
  readonly successors: readonly Successor[];
  readonly cells: readonly Cell[];
  /** Every goal; none where a package has more than `mostMarks` and its tables are not loaded. */
  readonly marks: readonly GoalMark[];
}

/** With more goals than this, single goals are no picture any more and don't come with the page. */
export const mostMarks = 1000;
