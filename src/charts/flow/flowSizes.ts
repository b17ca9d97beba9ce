/** The measures that a picture of another size has otherwise, in px. */
export interface FlowSizes {
  /** Height of all goals together. */
  readonly fullHeight: number;
  /** Between two nodes, and between kinds of ends. */
  readonly gap: number;
  readonly gapApart: number;
  /** Least width of a name. */
  readonly names: { readonly field: number; readonly end: number };
}

/** Those of the page; for the names see Flow.svelte. */
export const pageFlow: FlowSizes = {
  fullHeight: 492,
  gap: 18,
  gapApart: 36,
  names: { field: 168, end: 148 },
};

export const lineHeight = 17;
/** The widest letters that a name may have. */
export const nameFont = { size: 14, weight: 700 };
/** The least height of a block that holds its label; above a lower one it stands on the paper. */
export const leastInside = 18;
/** The least width of a strand that holds its number. */
export const leastNumber = 12;

/** To tenths of a px: shorter addresses of points, and nobody sees the rest. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
