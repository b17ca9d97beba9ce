/** The median of some numbers; NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The value at a percentage of the ordered ones, by nearest rank: p98 of 60 is the second largest. */
export function percentile(values: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length));
  return values.toSorted((a, b) => a - b)[rank - 1] ?? NaN;
}

/**
 * How many times the floor a page needs: the median of the ratios inside each round, so that what slows the machine
 * for a while slows both sides of a ratio. Both lists are by round.
 */
export function pairedRatio(
  page: readonly (readonly number[])[],
  floor: readonly (readonly number[])[],
  summary: (values: readonly number[]) => number,
): number {
  return median(page.map((values, round) => summary(values) / summary(floor[round] ?? [])));
}

/** The order of the pages in a round: each round starts with another one. */
export function rotated<T>(pages: readonly T[], round: number): readonly T[] {
  const first = round % pages.length;
  return [...pages.slice(first), ...pages.slice(0, first)];
}
