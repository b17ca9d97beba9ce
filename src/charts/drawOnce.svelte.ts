import { untrack } from 'svelte';

/** Rows of a list whose elements stay where they are while only what follows a filter is another. */
export interface DrawnOnce<Row> {
  /** What the template draws: other rows only when their shape is another. */
  readonly rows: readonly Row[];
  /** Attached to the list: writes into its elements what the rows say now. */
  readonly keep: (list: Element) => void;
}

/**
 * Draws rows once and writes what changes into all of them in one effect: the framework's bookkeeping for each mark
 * alone takes longer than the writing. `write` gets the rows that stand there; `null` where it can't be known.
 */
export function drawOnce<Row>(
  rows: () => readonly Row[],
  haveSameShape: (before: readonly Row[], now: readonly Row[]) => boolean,
  write: (list: Element, rows: readonly Row[], before: readonly Row[] | null) => void,
): DrawnOnce<Row> {
  let made = untrack(rows);
  let written = made;
  let writtenInto = made;
  const drawn = $derived.by(() => {
    if (!haveSameShape(made, rows())) made = rows();
    return made;
  });
  return {
    get rows() {
      return drawn;
    },
    // Also after rows were drawn anew, then all of it: the framework leaves out what it takes for written.
    keep: (list) => {
      const now = rows();
      if (written === now) return;
      write(list, now, writtenInto === drawn ? written : null);
      written = now;
      writtenInto = drawn;
    },
  };
}
