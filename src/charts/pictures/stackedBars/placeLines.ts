import type { Status } from '../../../model/codes.ts';
import { mostGoals, type StackedPart, type StackedRow } from '../../stackedBars.ts';
import type { PictureKey } from '../drawKey.ts';
import type { PictureSize } from '../frame.ts';
import { widthOf, type Font } from '../wrap.ts';
import { barSizes, nameColumn, type BarSizes } from './barSizes.ts';

/** A row as it is drawn: with its measures, and what stands behind its bar. */
export interface Line {
  readonly row: StackedRow;
  readonly sizes: BarSizes;
  readonly isBelow: boolean;
  /** How many goals the bar counts, or how many have the status that the picture is about. */
  readonly behind: string;
  readonly isStrong: boolean;
}

export interface LineOptions {
  readonly size: PictureSize;
  readonly key: readonly PictureKey[];
  readonly emphasis: Status | null;
}

/** The rows, each followed by what is opened below it. */
export function linesOf(rows: readonly StackedRow[], options: LineOptions): readonly Line[] {
  const { emphasis, key, size } = options;
  const label = key.find(({ tone }) => tone === emphasis)?.label ?? '';
  const level = (own: readonly StackedRow[], isBelow: boolean): readonly Line[] =>
    own.flatMap((row): readonly Line[] => {
      const named = row.form === 'goals' ? row.parts.find(({ tone }) => tone === emphasis) : undefined;
      const isStrong = named !== undefined && named.goals > 0;
      // Beside the rows that a picture is about, others have their numbers in their pieces only.
      const total = emphasis !== null && sumOf(row.parts) > 0 ? '' : row.end.text;
      const behind = isStrong ? `${named.text} ${label}` : total;
      const sizes = barSizes(size, rows.length, isBelow);
      return [{ row, isBelow, isStrong, behind, sizes }, ...level(row.children, true)];
    });
  return level(rows, false);
}

/** Where the lines of a picture stand. */
export interface Place {
  readonly width: number;
  /** Left edge of the bars; 0: names stand above them. */
  readonly column: number;
  /** Units for one goal. */
  readonly perGoal: number;
  /** Width of a bar of shares, and of the text behind it; 0: the texts stand below it. */
  readonly shares: { readonly bar: number; readonly end: number };
}

/** Between a bar of shares and the texts behind it. */
export const beside = 16;

export function placeLines(
  lines: readonly Line[],
  rows: readonly StackedRow[],
  size: PictureSize,
  width: number,
): Place {
  const column = nameColumn(rows, size, width);
  const room = width - column;
  const shared = lines.filter(({ row }) => row.form === 'shares');
  const widest = (text: (line: Line) => string) =>
    Math.ceil(Math.max(0, ...shared.map((line) => widthOf(text(line), line.sizes.number))));
  const end = widest(({ row }) => row.end.text);
  const aside = widest(({ row }) => row.aside?.text ?? '');
  const bar = room - beside - end - (aside > 0 ? beside + aside : 0);
  return {
    width,
    column,
    perGoal: goalWidth(lines, mostGoals(rows), room),
    shares: bar >= room / 2 ? { bar, end } : { bar: room, end: 0 },
  };
}

/** Units of the picture for one goal: the longest bars leave room for what stands behind them. */
function goalWidth(lines: readonly Line[], most: number, room: number): number {
  const scales = lines
    .map(({ row, behind, sizes }) => ({
      goals: Math.max(row.whole, sumOf(row.parts)),
      text: widthOf(behind, strongOf(sizes.number)),
      isCounted: row.form === 'goals',
    }))
    .filter(({ goals, isCounted }) => isCounted && goals > 0)
    .map(({ goals, text }) => (room - 9 - text) / goals);
  return Math.max(0, Math.min((room * longestBar) / Math.max(1, most), ...scales));
}

/** The part of the room that the longest bar takes, as on the page. */
const longestBar = 0.92;

export function sumOf(parts: readonly StackedPart[]): number {
  return parts.reduce((sum, { goals }) => sum + goals, 0);
}

export function strongOf(font: Font): Font {
  return { ...font, weight: 700 };
}
