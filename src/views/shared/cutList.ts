/** So many rows of a list stand on a page about something else; the list of the goals has them all. */
export const mostListed = 40;

/** The first rows of a list, and how many are left out. One more row is less than a line that says so. */
export function cutList<T>(
  rows: readonly T[],
  most = mostListed,
): { readonly shown: readonly T[]; readonly more: number } {
  const shown = rows.length > most + 1 ? rows.slice(0, most) : rows;
  return { shown, more: rows.length - shown.length };
}
