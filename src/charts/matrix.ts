import type { RowText } from './stackedBars.ts';

export interface MatrixCell extends RowText {
  readonly goals: number;
}

/** A row or column by name; its link narrows to it, or leads to its page. */
export interface MatrixHead {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
}

export interface MatrixRow extends MatrixHead {
  readonly cells: readonly MatrixCell[];
  readonly all: RowText;
}

/** The edge of the square behind the largest number, in px. */
const largestSquare = 28;

/** The edge of a number's square in px: its area grows with the goals, so that twice as many look twice as much. */
export function squareEdge(goals: number, most: number): number {
  return most > 0 ? Math.round(Math.sqrt(goals / most) * largestSquare * 10) / 10 : 0;
}
