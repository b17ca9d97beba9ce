import type { Status } from '../../model/codes.ts';
import { mostGoals, type StackedPart, type StackedRow } from '../stackedBars.ts';
import { drawKey, type PictureKey } from './drawKey.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import {
  afterName,
  barSizes,
  goalWidth,
  mostNameLines,
  nameColumn,
  type BarSizes,
} from './stackedBarSizes.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { fillOf, inkOn, theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface StackedBarsOptions extends PictureOptions {
  readonly key: readonly PictureKey[];
  /** The language of the names; the official wording is German in every picture. */
  readonly nameLanguage: string;
  /** The status that the picture is about: its rows are strong, and its goals are named beside their bar. */
  readonly emphasis: Status | null;
}

/** A row as it is drawn: with its measures, and how far it stands in. */
interface Line {
  readonly row: StackedRow;
  readonly sizes: BarSizes;
  readonly isBelow: boolean;
  /** Behind the bar: how many goals it counts, or how many have the status that the picture is about. */
  readonly behind: string;
  readonly isStrong: boolean;
}

/**
 * Bars of statuses by name, on one scale, each over the full width, or as squares where the base is too small for
 * shares: as the page shows them, opened rows with what lies below them.
 */
export function drawStackedBars(rows: readonly StackedRow[], options: StackedBarsOptions): SVGSVGElement {
  return drawFrame(options, (into, width) => {
    const lines = linesOf(rows, options, rows.length, false);
    const column = nameColumn(rows, options.size, width);
    const place: Place = { ...scaleOf(lines, rows, width - column), column, width };
    const keyHeight = drawKey(into, options.key, width, options.size);
    let y = keyHeight + (keyHeight > 0 ? 14 : 0);
    lines.forEach((line, i) => {
      // What lies below a row is closed off by some air.
      if (!line.isBelow && lines[i - 1]?.isBelow) y += 8;
      y += drawRow(add(into, 'g', { transform: `translate(0 ${y})` }), line, place, options);
    });
    return y;
  });
}

function linesOf(
  rows: readonly StackedRow[],
  options: StackedBarsOptions,
  top: number,
  isBelow: boolean,
): readonly Line[] {
  const { emphasis, key, size } = options;
  return rows.flatMap((row): readonly Line[] => {
    const named = row.form === 'goals' ? row.parts.find((part) => part.tone === emphasis) : undefined;
    const label = key.find(({ tone }) => tone === emphasis)?.label ?? '';
    const isStrong = named !== undefined && named.goals > 0;
    const behind = isStrong ? `${named.text} ${label}` : emphasis && row.end.text !== '0' ? '' : row.end.text;
    return [
      { row, isBelow, isStrong, behind, sizes: barSizes(size, top, isBelow) },
      ...linesOf(row.children, options, top, true),
    ];
  });
}

interface Place {
  /** Left edge of the bars; 0: names stand above them. */
  readonly column: number;
  readonly width: number;
  /** Units for one goal. */
  readonly perGoal: number;
  /** Width of a bar of shares, and of the two texts behind it; 0: they stand below it. */
  readonly shares: { readonly bar: number; readonly end: number };
}

const sumOf = (parts: readonly StackedPart[]) => parts.reduce((sum, { goals }) => sum + goals, 0);
const strongOf = (font: Font): Font => ({ ...font, weight: 700 });
const beside = 16;
/** Height of the texts below a bar, where they have no room behind it. */
const below = 24;

function scaleOf(
  lines: readonly Line[],
  rows: readonly StackedRow[],
  width: number,
): Pick<Place, 'perGoal' | 'shares'> {
  const counted = lines.filter(({ row }) => row.form === 'goals');
  const shared = lines.filter(({ row }) => row.form === 'shares');
  const widest = (text: (line: Line) => string) =>
    Math.ceil(Math.max(0, ...shared.map((line) => widthOf(text(line), line.sizes.number))));
  const end = widest(({ row }) => row.end.text);
  const aside = widest(({ row }) => row.aside?.text ?? '');
  const bar = width - beside - end - (aside > 0 ? beside + aside : 0);
  return {
    perGoal: goalWidth(
      counted.map(({ row, behind, sizes }) => ({
        goals: Math.max(row.whole, sumOf(row.parts)),
        behind,
        font: strongOf(sizes.number),
        left: 0,
      })),
      mostGoals(rows),
      width,
    ),
    shares: bar >= width / 2 ? { bar, end } : { bar: width, end: 0 },
  };
}

function drawRow(group: SVGGElement, line: Line, place: Place, options: StackedBarsOptions): number {
  const { row, sizes, isStrong } = line;
  const { column, width } = place;
  const font = isStrong ? strongOf(sizes.name) : emphasisFont(sizes.name, options.emphasis);
  const besideLines = wrap(row.name, column - afterName - sizes.indent, font);
  const isAbove = column === 0 || besideLines.length > mostNameLines;
  const lines = isAbove ? wrap(row.name, width - sizes.indent, font) : besideLines;
  const nameHeight = lines.length * sizes.line;
  const height = isAbove ? nameHeight + 4 + sizes.bar + 10 : Math.max(sizes.row, nameHeight + 8);
  const nameTop = isAbove ? 0 : (height - nameHeight) / 2;
  const barTop = isAbove ? nameHeight + 4 : (height - sizes.bar) / 2;
  const isQuiet = line.isBelow || (options.emphasis !== null && !isStrong);
  addLines(linked(group, options.hrefOf ? options.hrefOf(row.href) : null), lines, sizes.line, {
    x: sizes.indent,
    y: nameTop + sizes.line / 2 + font.size * 0.36,
    fill: isQuiet ? theme['ink-2'] : theme.ink,
    lang: options.nameLanguage,
    ...font,
  });
  const bar = add(group, 'g', { transform: `translate(${column} ${barTop})` });
  return height + drawForm(bar, line, { ...place, width: width - column }, options);
}

/** Beside the rows that a picture is about, the others step back. */
function emphasisFont(font: Font, emphasis: Status | null): Font {
  return emphasis === null ? font : { ...font, weight: 400 };
}

/** Draws the bar and what stands behind it; says how much more room than the bar's it took below. */
function drawForm(bar: Element, line: Line, place: Place, options: StackedBarsOptions): number {
  const { row, sizes } = line;
  const text = (
    words: string,
    x: number,
    y: number,
    style: { fill: string; anchor?: 'end' } & Partial<Font>,
  ) => addText(bar, words, { x, y: y + sizes.number.size * 0.36, ...sizes.number, weight: 400, ...style });
  const middle = sizes.bar / 2;
  const aside = row.aside?.text ?? '';
  if (row.form === 'goals') {
    const sum = sumOf(row.parts);
    const end = Math.max(row.whole, sum) * place.perGoal;
    if (row.whole > sum) {
      add(bar, 'rect', { width: row.whole * place.perGoal, height: sizes.bar, fill: theme.ghost });
    }
    drawPieces(bar, line, place.perGoal, options);
    const isZero = sum === 0;
    const fill = line.isStrong && options.emphasis ? toneInk(options.emphasis) : theme.ink;
    text(line.behind, isZero && row.whole === 0 ? 0 : end + 8, middle, {
      fill: isZero ? theme['ink-3'] : fill,
      weight: isZero ? 400 : line.isStrong ? 700 : 600,
    });
    return 0;
  }
  if (row.form === 'squares') return drawSquares(bar, line, place, options, text);
  const { bar: width, end } = place.shares;
  drawPieces(bar, line, width / Math.max(1, sumOf(row.parts)), options);
  const [x, y] = end > 0 ? [width + beside, middle] : [0, sizes.bar + 12];
  text(row.end.text, x, y, { fill: theme.ink });
  if (aside) text(aside, place.width, y, { fill: theme['ink-2'], anchor: 'end' });
  return end > 0 ? 0 : below;
}

/** A status as the colour of a text on paper. */
function toneInk(status: Status): string {
  return status === 'mostly' || status === 'discarded' ? theme.ink : theme[status];
}

/** Draws the pieces of a bar, each with its number where it fits, `unit` wide for each goal. */
function drawPieces(bar: Element, { row, sizes }: Line, unit: number, { hrefOf }: StackedBarsOptions): void {
  let before = 0;
  const filled = row.parts.filter((part) => part.goals > 0);
  filled.forEach((part, i) => {
    const x = before * unit;
    before += part.goals;
    const width = Math.max(0.5, part.goals * unit - (i < filled.length - 1 ? sizes.gap : 0));
    const piece = linked(add(bar, 'g'), hrefOf ? hrefOf(part.href) : null);
    add(piece, 'title').append(part.label);
    const isHollow = part.tone === 'discarded' && !part.dimmed;
    const inset = isHollow ? 0.75 : 0;
    add(piece, 'rect', {
      x: x + inset,
      y: inset,
      width: Math.max(0.5, width - 2 * inset),
      height: sizes.bar - 2 * inset,
      fill: part.dimmed ? theme.ghost : fillOf(part.tone),
      ...(isHollow && { stroke: theme.discarded, 'stroke-width': 1.5 }),
    });
    if (widthOf(part.text, sizes.number) + sizes.air > width) return;
    addText(piece, part.text, {
      x: x + width / 2,
      y: sizes.bar / 2 + sizes.number.size * 0.36,
      anchor: 'middle',
      fill: part.dimmed ? theme['ink-2'] : inkOn(part.tone),
      ...sizes.number,
      weight: part.dimmed ? 400 : 600,
    });
  });
}

/** One square a goal where the base is too small for shares. */
function drawSquares(
  bar: Element,
  { row, sizes }: Line,
  place: Place,
  { hrefOf }: StackedBarsOptions,
  text: (words: string, x: number, y: number, style: { fill: string; anchor?: 'end' }) => void,
): number {
  const step = sizes.bar + 2;
  let x = 0;
  for (const part of row.parts) {
    if (part.goals === 0) continue;
    const group = linked(add(bar, 'g'), hrefOf ? hrefOf(part.href) : null);
    add(group, 'title').append(part.label);
    for (let i = 0; i < part.goals; i++) {
      if (part.dimmed) add(group, 'rect', { x, width: sizes.bar, height: sizes.bar, fill: theme.ghost });
      else {
        drawSquare(group, part.tone, x, 0, sizes.bar);
        drawIcon(group, part.tone, x + sizes.bar / 4, sizes.bar / 4, sizes.bar / 2);
      }
      x += step;
    }
  }
  const middle = sizes.bar / 2;
  const endX = x > 0 ? x + 6 : 0;
  text(row.end.text, endX, middle, { fill: theme['ink-2'] });
  const aside = row.aside?.text ?? '';
  if (!aside) return 0;
  const asideX = endX + widthOf(row.end.text, sizes.number) + beside;
  if (asideX + widthOf(aside, sizes.number) <= place.width) {
    text(aside, asideX, middle, { fill: theme['ink-2'] });
    return 0;
  }
  text(aside, place.width, sizes.bar + 12, { fill: theme['ink-2'], anchor: 'end' });
  return below;
}
