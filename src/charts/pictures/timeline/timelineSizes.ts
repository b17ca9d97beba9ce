import type { PictureSize } from '../frame.ts';
import { wideFrom } from '../frame.ts';
import type { Font } from '../wrap.ts';

/** The measures of a timeline in the picture's own units. */
export interface TimelineSizes {
  readonly square: number;
  readonly gap: number;
  readonly name: Font;
  readonly year: Font;
  readonly small: Font;
  readonly strong: Font;
  /** From one line of text to the next. */
  readonly line: number;
  /** Above and below the squares of a lane. */
  readonly air: number;
  /** Width of the names of lanes and quarters; 0: a lane's name stands above its squares. */
  readonly lanes: number;
  readonly quarters: number;
}

const page: TimelineSizes = {
  square: 28,
  gap: 4,
  name: { size: 14, weight: 600 },
  year: { size: 14, weight: 600 },
  small: { size: 13, weight: 400 },
  strong: { size: 13, weight: 700 },
  line: 20,
  air: 14,
  lanes: 196,
  quarters: 112,
};

/** On a slide squares are as large as its height lets them be, and as small as their icon can be seen. */
export const slideSquares = { most: 20, least: 13 } as const;

export function timelineSizes(size: PictureSize, width: number, square: number): TimelineSizes {
  if (size === 'page') {
    return width >= wideFrom ? page : { ...page, square: 27, gap: 3, lanes: 0 };
  }
  return {
    square,
    gap: 2,
    name: { size: 16, weight: 600 },
    year: { size: 13.5, weight: 700 },
    small: { size: 13.5, weight: 400 },
    strong: { size: 14, weight: 700 },
    line: 20,
    air: 6,
    lanes: 150,
    quarters: 124,
  };
}
