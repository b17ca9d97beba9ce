import type { BarPart, PlacedPart, Tone } from './bars.ts';

export interface ShareRow {
  readonly id: string;
  readonly name: string;
  /** `10 von 17` */
  readonly of: string;
  /** `58,8 %`; empty where the first part that is seen is too small to hold it. */
  readonly share: string;
  /** The part in which the share stands. */
  readonly holder: Tone | undefined;
  readonly parts: readonly PlacedPart[];
  readonly href: string;
}

/** Under this part of its base a bar does not hold its share. */
const leastInside = 25;

/** Places the parts of one base on the full width; a part without goals has no width. */
export function shareRow(
  row: Omit<ShareRow, 'parts' | 'holder'> & { readonly counts: readonly BarPart[]; readonly base: number },
): ShareRow {
  const percent = (goals: number) => Math.round((goals / row.base) * 10000) / 100;
  let before = 0;
  const parts = row.counts.map((part) => {
    const x = percent(before);
    before += part.goals;
    return { tone: part.tone, x, width: percent(part.goals) };
  });
  const { id, name, of, href } = row;
  const first = parts.find((part) => part.width > 0);
  const share = (first?.width ?? 0) >= leastInside ? row.share : '';
  return { id, name, of, href, parts, share, holder: first?.tone };
}
