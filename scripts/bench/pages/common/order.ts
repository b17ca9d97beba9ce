/** The order of a list, by a column or the other way round. */
export interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

/** More than any number of goals; a rank and a place then fit into one number that sorts without a function. */
const base = 2 ** 20;

/**
 * Orders rows by their ranks: gives the places of the first `most`. What is equal stays as it was, downwards, too. An
 * order is made when it is first asked for.
 */
export function orderer(
  ranks: readonly (readonly number[])[],
  most: number,
): (sort: Sort) => readonly number[] {
  const made = new Map<string, readonly number[]>();
  return ({ column, descending }) => {
    const name = `${column} ${descending}`;
    const known = made.get(name);
    if (known) return known;
    const keys = new Float64Array(ranks.length);
    ranks.forEach((row, place) => {
      const rank = row[column] ?? 0;
      keys[place] = (descending ? base - rank : rank) * base + place;
    });
    const order = Array.from(keys.sort().subarray(0, most), (key) => key % base);
    made.set(name, order);
    return order;
  };
}
