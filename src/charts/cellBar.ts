import type { Status } from '../model/codes.ts';

/** The goals of one status, each a cell of its own. */
export interface CellGroup {
  readonly status: Status;
  /** `2 überwiegend erfüllt`: opens its goals. */
  readonly title: string;
  readonly href: string;
  readonly cells: readonly { readonly nr: number; readonly label: string; readonly href: string }[];
}

/** So many cells stand side by side; more goals are drawn as a bar. */
export const mostCells = 12;
