import type { Status } from '../../model/codes.ts';

/** A colour means a status; other dimensions get greys, in the order of their values. */
export type ExploreTone = Status | 'neutral' | `tone-${1 | 2 | 3 | 4}`;

/** A value of a dimension, as the picture writes it. */
export interface AxisValue {
  readonly id: string;
  readonly name: string;
}

/** A piece of a bar. */
export interface Segment {
  readonly tone: ExploreTone;
  readonly value: number;
  /** Stands inside where it fits. */
  readonly text: string;
}

/** One bar, or one cell of a matrix: the goals of a row, in a column, in a facet. */
export interface Group {
  readonly row: string;
  /** `null` where the question has none. */
  readonly column: string | null;
  readonly facet: string | null;
  readonly segments: readonly Segment[];
  /** Behind the bar, or in the cell. */
  readonly text: string;
  /** Nothing was counted: the text is a zero. */
  readonly zero: boolean;
  /** What it says to those who do not see it. */
  readonly label: string;
  /** Narrows to what it counts; `null` where it counts nothing, or nothing a filter can say. */
  readonly href: string | null;
}

/** Everything a picture of a question shows; how it is laid out depends on the width. */
export interface ExplorePicture {
  readonly rows: readonly AxisValue[];
  readonly columns: readonly AxisValue[] | null;
  readonly facets: readonly AxisValue[] | null;
  /** Cells with shades, or bars. */
  readonly matrix: boolean;
  readonly groups: readonly Group[];
  /** What the longest bar or the darkest cell stands for. */
  readonly most: number;
  /** The names are official wording, which is German on every page. */
  readonly official: { readonly rows: boolean; readonly columns: boolean; readonly facets: boolean };
}
