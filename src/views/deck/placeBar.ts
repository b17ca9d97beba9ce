import { widthOf } from '../../charts/pictures/wrap.ts';
import type { SlideBar, SlidePart } from './slideBody.ts';

/** How much is kept free behind the bars for what stands at their ends. */
export type EndRoom = 'short' | 'medium' | 'long';

/** The same in units, as `SlideBars.svelte` has it. */
const rooms = { short: 130, medium: 230, long: 350 } as const satisfies Record<EndRoom, number>;
const endFont = { size: 34, weight: 700 };
/** Between a bar and its end. */
const air = 18;

/** Room for the longest end. */
export function endRoom(rows: readonly SlideBar[]): EndRoom {
  const widest = Math.max(0, ...rows.map(({ end }) => widthOf(end.text, endFont))) + air;
  if (widest <= rooms.short) return 'short';
  return widest <= rooms.medium ? 'medium' : 'long';
}

/** Whether an end of a row can stand behind the longest bar. */
export function fitsBehind(text: string): boolean {
  return widthOf(text, endFont) + air <= rooms.long;
}

/** So many goals the scale holds at least: a single one is no long bar. */
const leastScale = 8;

/** The goals of the longest bar. */
export function scaleOf(rows: readonly SlideBar[]): number {
  return Math.max(leastScale, ...rows.map(({ goals }) => goals));
}

/** A piece in percent of the longest bar. */
export interface PlacedPart extends SlidePart {
  readonly x: number;
  readonly width: number;
  /** Whether its number stands inside: on both stages, on the wide one only, or nowhere. */
  readonly fits: 'always' | 'wide' | 'never';
  /** Another piece follows: a gap of paper parts the two. */
  readonly gap: boolean;
}

/** The room for bar and end on either stage, in units. */
const tracks = { wide: 1728 - 470 - 24, classic: 1296 - 400 - 24 } as const;
const padding = 8;

/** Places the pieces of a bar; `end` is where what follows it begins. */
export function placeBar(
  { parts, goals }: SlideBar,
  most: number,
  room: EndRoom,
): { readonly parts: readonly PlacedPart[]; readonly end: number } {
  const percent = (n: number) => Math.round((n / most) * 10000) / 100;
  let before = 0;
  const placed = parts.map((part, i): PlacedPart => {
    const x = percent(before);
    before += part.goals;
    const width = Math.round((percent(before) - x) * 100) / 100;
    const needs = widthOf(part.text, endFont) * 0.95 + padding;
    const inside = (stage: keyof typeof tracks) => (width / 100) * (tracks[stage] - rooms[room]) >= needs;
    const fits = inside('classic') ? 'always' : inside('wide') ? 'wide' : 'never';
    return { ...part, x, width, fits, gap: i < parts.length - 1 };
  });
  return { parts: placed, end: percent(goals) };
}
