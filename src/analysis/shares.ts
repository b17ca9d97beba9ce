/** Under this many goals a percentage says more than it knows, so none is shown. */
export const leastBase = 5;

/**
 * Shares of a whole in tenths of a percent that add up to exactly 1000, by the largest remainder;
 * equal remainders go to the earlier part. `null` where the base is too small for percentages.
 */
export function shares(parts: readonly number[]): readonly number[] | null {
  const base = parts.reduce((sum, part) => sum + part, 0);
  if (base < leastBase) return null;
  const exact = parts.map((part) => (part * 1000) / base);
  const floors = exact.map(Math.floor);
  const missing = 1000 - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/** One share in tenths of a percent, rounded half up; `null` where the base is too small. */
export function share(part: number, base: number): number | null {
  return base < leastBase ? null : Math.round((part * 1000) / base);
}
