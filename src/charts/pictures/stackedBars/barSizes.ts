import type { StackedRow } from '../../stackedBars.ts';
import type { PictureSize } from '../frame.ts';
import { widthOf, wrap, type Font } from '../wrap.ts';

/** The measures of bars of statuses in a picture's own units: the page's, and those of a slide. */
export interface BarSizes {
  readonly bar: number;
  /** Height of a row whose name takes one line. */
  readonly row: number;
  readonly line: number;
  readonly name: Font;
  /** In a bar and behind it. */
  readonly number: Font;
  /** Around a number inside a piece, both sides together. */
  readonly air: number;
  /** Between two pieces. */
  readonly gap: number;
  /** How far a row of a lower level stands in. */
  readonly indent: number;
}

type Level = 'top' | 'tight' | 'below';

const sizes: Readonly<Record<PictureSize, Readonly<Record<Level, BarSizes>>>> = {
  page: {
    top: level(24, 36, 18, [14, 600], 13, 0),
    tight: level(20, 30, 18, [14, 600], 13, 0),
    below: level(20, 28, 17, [13, 400], 13, 16),
  },
  slide: {
    top: { ...level(27, 37.5, 21, [18, 600], 15, 0), air: 5, gap: 1.5 },
    tight: { ...level(21, 29, 18, [16, 600], 15, 0), air: 5, gap: 1.5 },
    below: { ...level(21, 29, 18, [15, 400], 14, 12), air: 5, gap: 1.5 },
  },
};

function level(
  bar: number,
  row: number,
  line: number,
  [size, weight]: readonly [number, number],
  number: number,
  indent: number,
): BarSizes {
  return {
    bar,
    row,
    line,
    indent,
    name: { size, weight },
    number: { size: number, weight: 600 },
    air: 12,
    gap: 2,
  };
}

/** More rows stand closer. */
const mostLoose = { page: 12, slide: 8 } as const;

/** The measures of the rows of a level of a picture. */
export function barSizes(size: PictureSize, rows: number, below: boolean): BarSizes {
  return sizes[size][below ? 'below' : rows > mostLoose[size] ? 'tight' : 'top'];
}

/** From these widths on names stand beside their bars. */
const besideFrom = { page: 900, slide: 500 } as const;
const nameColumns = { page: [256, 304], slide: [236, 300] } as const;
export const afterName = 16;
export const mostNameLines = 2;

/** Width of the column of names, wider where a name would take more than two lines; 0: names stand above the bars. */
export function nameColumn(rows: readonly StackedRow[], size: PictureSize, width: number): number {
  if (width < besideFrom[size]) return 0;
  const [narrow, wide] = nameColumns[size];
  const { name } = barSizes(size, rows.length, false);
  const bold = { ...name, weight: 700 };
  const longest = Math.ceil(Math.max(0, ...rows.map((row) => widthOf(row.name, bold)))) + afterName;
  // A slide's names stand on one line if they can.
  if (size === 'slide' && longest <= wide) return Math.max(narrow, longest);
  const fits = rows.every((row) => wrap(row.name, narrow - afterName, bold).length <= mostNameLines);
  return fits ? narrow : wide;
}
