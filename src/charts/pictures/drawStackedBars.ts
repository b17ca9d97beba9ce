import type { Status } from '../../model/codes.ts';
import type { StackedRow } from '../stackedBars.ts';
import { drawKey, type PictureKey } from './drawKey.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import { afterName, mostNameLines } from './stackedBars/barSizes.ts';
import { drawPieces, drawSquares } from './stackedBars/drawPieces.ts';
import {
  beside,
  linesOf,
  placeLines,
  strongOf,
  sumOf,
  type Line,
  type Place,
} from './stackedBars/placeLines.ts';
import { theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface StackedBarsOptions extends PictureOptions {
  readonly key: readonly PictureKey[];
  /** The language of the names; the official wording is German in every picture. */
  readonly nameLanguage: string;
  /** The status that the picture is about: its rows are strong, and its goals are named beside their bar. */
  readonly emphasis: Status | null;
}

/** Between the key and the bars, and after what lies below a row. */
const afterKey = 14;
const afterBelow = 8;

/**
 * Bars of statuses by name, on one scale, each over the full width, or as squares where the base is too small for
 * shares: as the page shows them, opened rows with what lies below them.
 */
export function drawStackedBars(rows: readonly StackedRow[], options: StackedBarsOptions): SVGSVGElement {
  const { key, size } = options;
  return drawFrame(options, (into, width) => {
    const lines = linesOf(rows, options);
    const place = placeLines(lines, rows, size, width);
    const keyHeight = drawKey(into, key, width, size);
    let y = keyHeight + (keyHeight > 0 ? afterKey : 0);
    lines.forEach((line, i) => {
      if (!line.isBelow && lines[i - 1]?.isBelow) y += afterBelow;
      y += drawLine(add(into, 'g', { transform: `translate(0 ${y})` }), line, place, options);
    });
    return y;
  });
}

/** Draws the name and the bar of a row; says how high they became. */
function drawLine(group: SVGGElement, line: Line, place: Place, options: StackedBarsOptions): number {
  const { row, sizes, isStrong, isBelow } = line;
  const { column, width } = place;
  const { emphasis, hrefOf, nameLanguage } = options;
  const isQuiet = emphasis !== null && !isStrong;
  const weight = isStrong ? 700 : isQuiet ? 400 : sizes.name.weight;
  const font: Font = { ...sizes.name, weight };
  const besideBar = wrap(row.name, column - afterName - sizes.indent, font);
  const isAbove = column === 0 || besideBar.length > mostNameLines;
  const lines = isAbove ? wrap(row.name, width - sizes.indent, font) : besideBar;
  const nameHeight = lines.length * sizes.line;
  const height = isAbove ? nameHeight + 4 + sizes.bar + 10 : Math.max(sizes.row, nameHeight + 8);
  const nameTop = isAbove ? 0 : (height - nameHeight) / 2;
  const barTop = isAbove ? nameHeight + 4 : (height - sizes.bar) / 2;
  addLines(linked(group, hrefOf ? hrefOf(row.href) : null), lines, sizes.line, {
    x: sizes.indent,
    y: nameTop + sizes.line / 2 + middleOf(font),
    fill: isBelow || isQuiet ? theme['ink-2'] : theme.ink,
    lang: nameLanguage,
    ...font,
  });
  const bar = add(group, 'g', { transform: `translate(${column} ${barTop})` });
  return height + drawForm(bar, line, { ...place, width: width - column }, options);
}

/** From the middle of a line of text to its baseline. */
function middleOf({ size }: Font): number {
  return size * 0.36;
}

/** Height of the texts below a bar, where they have no room behind it. */
const textBelow = 24;

/** Draws the bar and what stands behind it; says how much more room than the bar's it took below. */
function drawForm(bar: Element, line: Line, place: Place, options: StackedBarsOptions): number {
  const { row, sizes } = line;
  const { hrefOf } = options;
  const middle = sizes.bar / 2;
  const text = (words: string, x: number, y: number, fill: string, anchor?: 'end') =>
    addText(bar, words, {
      ...{ x, y: y + middleOf(sizes.number), fill },
      ...{ size: sizes.number.size, weight: 400 },
      ...(anchor && { anchor }),
    });
  const aside = row.aside?.text ?? '';
  switch (row.form) {
    case 'goals':
      drawGoals(bar, line, place, options);
      return 0;
    case 'shares': {
      const { bar: width, end } = place.shares;
      drawPieces(bar, row.parts, width / Math.max(1, sumOf(row.parts)), sizes, hrefOf);
      const [x, y] = end > 0 ? [width + beside, middle] : [0, sizes.bar + 12];
      text(row.end.text, x, y, theme.ink);
      if (aside) text(aside, place.width, y, theme['ink-2'], 'end');
      return end > 0 ? 0 : textBelow;
    }
    case 'squares': {
      const squares = drawSquares(bar, row.parts, sizes, hrefOf);
      const endX = squares > 0 ? squares + 6 : 0;
      text(row.end.text, endX, middle, theme['ink-2']);
      if (!aside) return 0;
      const asideX = endX + widthOf(row.end.text, sizes.number) + beside;
      const isBeside = asideX + widthOf(aside, sizes.number) <= place.width;
      if (isBeside) text(aside, asideX, middle, theme['ink-2']);
      else text(aside, place.width, sizes.bar + 12, theme['ink-2'], 'end');
      return isBeside ? 0 : textBelow;
    }
  }
}

/** A bar on the picture's scale with its number behind it; what the filter leaves out stands as a ghost. */
function drawGoals(bar: Element, line: Line, { perGoal }: Place, options: StackedBarsOptions): void {
  const { row, sizes, behind, isStrong } = line;
  const { emphasis, hrefOf } = options;
  const sum = sumOf(row.parts);
  const width = Math.max(row.whole, sum) * perGoal;
  if (row.whole > sum) add(bar, 'rect', { width, height: sizes.bar, fill: theme.ghost });
  drawPieces(bar, row.parts, perGoal, sizes, hrefOf);
  if (!behind) return;
  const isZero = sum === 0;
  const font = isStrong ? strongOf(sizes.number) : sizes.number;
  addText(bar, behind, {
    x: width > 0 ? width + 8 : 0,
    y: sizes.bar / 2 + middleOf(sizes.number),
    fill: isZero ? theme['ink-3'] : isStrong && emphasis ? inkOf(emphasis) : theme.ink,
    ...font,
    ...(isZero && { weight: 400 }),
  });
}

/** A status as the colour of a text on paper; those that can't be read there are ink. */
function inkOf(status: Status): string {
  return status === 'mostly' || status === 'discarded' ? theme.ink : theme[status];
}
