import type { Status } from '../model/codes.ts';

/** One status of a bar: a link that narrows to exactly its goals. */
export interface StackedPart {
  readonly tone: Status;
  readonly goals: number;
  /** What stands inside where there is room: the number, or its share. */
  readonly text: string;
  /** The piece in words. */
  readonly label: string;
  readonly href: string;
  /** Outside the filter in force: kept in its place, without colour. */
  readonly dimmed: boolean;
}

/** A text that may open something. */
export interface RowText {
  readonly text: string;
  readonly href: string | null;
}

/**
 * How a row is drawn: `goals` on the one scale of the picture, `shares` over the full width, and `squares`, one
 * a goal, where the base is too small for shares.
 */
export type RowForm = 'goals' | 'shares' | 'squares';

export interface StackedRow {
  readonly id: string;
  readonly name: string;
  /** What follows the name's link: narrows to the row, or leads to its page. */
  readonly href: string;
  readonly chosen: boolean;
  readonly form: RowForm;
  readonly parts: readonly StackedPart[];
  /** The row's goals without a filter: what is not in its parts stands behind them as a ghost. */
  readonly whole: number;
  /** After the bar: how many goals it counts. */
  readonly end: RowText;
  /** Beside it: what is not in the bar. */
  readonly aside: RowText | null;
  /** Opens or closes what lies below the row; `null` where nothing does. */
  readonly opener: { readonly href: string; readonly open: boolean; readonly label: string } | null;
  /** What lies below, as far as it is open. */
  readonly children: readonly StackedRow[];
}

/** A piece of a bar in percent of the picture's width. */
export interface PlacedStack extends StackedPart {
  readonly x: number;
  readonly width: number;
  /** From which width of the page on its text fits inside; `never` where not even the widest holds it. */
  readonly fits: 'always' | 'from-900' | 'from-1200' | 'never';
  /** Whether another piece follows: then a gap parts the two. */
  readonly gap: boolean;
}

/** The part of the width that the longest bar takes: the rest is for the number behind it. */
const longestBar = 92;

/** The least widths of a bar in px: below its name, and beside it on a page from 900 and 1200 px on. */
const leastWidths = {
  goals: { always: 280, 'from-900': 500, 'from-1200': 800 },
  shares: { always: 280, 'from-900': 280, 'from-1200': 580 },
} as const;

/** A figure of 13 px type, and the air on both sides of a text inside a bar, in px. */
const figureWidth = 7.6;
const air = 12;

/** Where the names stand: their column is wider where a name would take more than two lines. */
export interface NameRoom {
  readonly wide: boolean;
  /** Names of more letters stand above their bar: beside it they would take more than two lines. */
  readonly longest: number;
}

/** The letters that two lines of a name hold in the narrow and in the wide column. */
const narrowRoom = 54;
const wideRoom = 70;

/** The room for the names of the top rows, so that opening one moves no bar. */
export function nameRoom(rows: readonly StackedRow[]): NameRoom {
  const wide = rows.some((row) => row.name.length > narrowRoom);
  return { wide, longest: wide ? wideRoom : narrowRoom };
}

/** The edge of a square that stands for one goal in a row of `squares`, with its gap, in px. */
export const squareStep = 26;

/** Places the pieces of a row of `goals` or `shares`; `most` = goals of the longest row. */
export function placeStack(
  row: Pick<StackedRow, 'form' | 'parts' | 'whole'>,
  most: number,
): { readonly parts: readonly PlacedStack[]; readonly ghost: number; readonly end: number } {
  const filled = row.parts.filter((part) => part.goals > 0);
  const sum = filled.reduce((total, part) => total + part.goals, 0);
  const [scale, full] = row.form === 'goals' ? [most, longestBar] : [sum, 100];
  const percent = (goals: number) => (scale > 0 ? round((goals / scale) * full) : 0);
  let before = 0;
  const parts = filled.map((part, i): PlacedStack => {
    const x = percent(before);
    before += part.goals;
    const width = round(percent(before) - x);
    return { ...part, x, width, fits: fits(part.text, width, row.form), gap: i < filled.length - 1 };
  });
  const ghost = row.form === 'goals' ? percent(row.whole) : 0;
  return { parts, ghost, end: Math.max(ghost, percent(before)) };
}

function fits(text: string, width: number, form: RowForm): PlacedStack['fits'] {
  const least = form === 'goals' ? leastWidths.goals : leastWidths.shares;
  const needed = text.length * figureWidth + air;
  const from = (['always', 'from-900', 'from-1200'] as const).find(
    (tier) => (width / 100) * least[tier] >= needed,
  );
  return from ?? 'never';
}

/** So many goals the scale holds at least: a single one is no long bar. */
const leastScale = 12;

/** The goals of the longest row, of all that are shown: they share one scale. */
export function mostGoals(rows: readonly StackedRow[]): number {
  const sum = ({ parts }: StackedRow) => parts.reduce((total, part) => total + part.goals, 0);
  return Math.max(leastScale, ...rows.map((row) => Math.max(row.whole, sum(row), mostGoals(row.children))));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
