import type { BarPart, PlacedPart } from './bars.ts';

export interface ShareRow {
  readonly id: string;
  readonly name: string;
  /** `10 von 17` */
  readonly of: string;
  /** `58,8 %`; empty where the first part is too small to hold it. */
  readonly share: string;
  readonly parts: readonly PlacedPart[];
  readonly href: string;
}

/** Under this part of its base a bar does not hold its share. */
const leastInside = 25;

/** Places the parts of one base on the full width. */
export function shareRow(
  row: Omit<ShareRow, 'parts'> & { readonly counts: readonly BarPart[]; readonly base: number },
): ShareRow {
  const percent = (goals: number) => Math.round((goals / row.base) * 10000) / 100;
  let before = 0;
  const parts = row.counts
    .filter((part) => part.goals > 0)
    .map((part) => {
      const x = percent(before);
      before += part.goals;
      return { tone: part.tone, x, width: percent(part.goals) };
    });
  const { id, name, of, href } = row;
  return { id, name, of, href, parts, share: (parts[0]?.width ?? 0) >= leastInside ? row.share : '' };
}
