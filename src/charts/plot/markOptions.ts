import { sizes, type PlacedGroup } from './exploreLayout.ts';

/** What the marks of a picture have in common. */
export const panel = { fx: 'px', fy: 'py' } as const;
export const type = {
  fontSize: sizes.text,
  lineHeight: sizes.line / sizes.text,
  lineAnchor: 'middle',
  dy: -1,
} as const;

/** The position of a group in the list: `settlePlot` finds by it what stands on its link. */
export function position(_: PlacedGroup, i: number): string {
  return String(i);
}

export function middle({ row }: PlacedGroup): number {
  return (row.barTop + row.barBottom) / 2;
}

export function toneOfText({ group }: PlacedGroup): string {
  return group.zero ? 'zero' : 'total';
}
