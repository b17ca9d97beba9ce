import { longestBar, placeParts, type BarRow, type PlacedPart } from '../bars.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import { fillOf, theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface BarsOptions extends PictureOptions {
  /** Names that are numbers need less room. */
  readonly narrowNames: boolean;
  /** The language of the names; the official wording is German in every picture. */
  readonly nameLanguage: string;
}

const barHeight = 16;
const valueGap = 6;
const lineHeight = 16;
/** A name of more lines stands above its bar, and so do all others, as where bars had less room than names. */
const mostLines = 2;

const fontOf = (row: BarRow): Font => ({ size: 13, weight: row.strong ? 700 : 400 });

/** Bars by name, each from the same zero line, with its number behind it. */
export function drawBars(rows: readonly BarRow[], options: BarsOptions): SVGSVGElement {
  const { narrowNames, nameLanguage, hrefOf } = options;
  const beside = narrowNames ? 64 : 176;
  const most = Math.max(0, ...rows.map((row) => row.whole));

  return drawFrame(options, (into, width) => {
    const isAbove =
      beside > width / 2 || rows.some((row) => wrap(row.name, beside - 8, fontOf(row)).length > mostLines);
    const left = isAbove ? 0 : beside;
    const px = scaleOf(rows, width - left);
    let y = 0;
    for (const row of rows) {
      const href = row.href === null || !hrefOf ? null : hrefOf(row.href);
      const group = linked(add(into, 'g', { transform: `translate(0 ${y})` }), href);
      const font = fontOf(row);
      const ink = row.strong ? theme.ink : theme['ink-2'];
      const names = wrap(row.name, isAbove ? width : beside - 8, font);
      const nameHeight = names.length * lineHeight;
      const height = isAbove
        ? nameHeight + 4 + barHeight + 12
        : Math.max(narrowNames ? 32 : 24, nameHeight + 8);
      const nameTop = isAbove ? 0 : (height - nameHeight) / 2;
      const barTop = isAbove ? nameHeight + 4 : (height - barHeight) / 2;
      addLines(group, names, lineHeight, { x: 0, y: nameTop + 12.5, fill: ink, lang: nameLanguage, ...font });

      const bar = placeParts(row, most);
      if (row.whole > 0) {
        add(group, 'rect', {
          x: left,
          y: barTop,
          width: px(bar.ghost),
          height: barHeight,
          fill: theme.ghost,
        });
      }
      drawParts(group, bar.parts, { left, top: barTop, height: barHeight, px });
      addText(group, row.value, {
        x: left + (bar.end > 0 ? px(bar.end) + valueGap : 0),
        y: barTop + 12.5,
        ...font,
        fill: bar.isEmpty ? theme['ink-3'] : ink,
        weight: bar.isEmpty ? 400 : font.weight,
      });
      y += height;
    }
    return y;
  });
}

/** Percent of the bars' room as px: as on the page, unless the longest value would then leave the picture. */
function scaleOf(rows: readonly BarRow[], room: number): (percent: number) => number {
  const values = Math.max(0, ...rows.map((row) => widthOf(row.value, { size: 13, weight: 700 })));
  const whole = Math.min(room, ((room - values - valueGap) / longestBar) * 100);
  return (percent) => (percent / 100) * whole;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly px: (percent: number) => number;
}

/** The width of the paper between two parts. */
const partGap = 2;

/** Draws the parts of a bar with a gap of paper between them; a discarded part is hollow. */
export function drawParts(
  into: Element,
  parts: readonly PlacedPart[],
  { left, top, height, px }: Place,
): void {
  for (const { tone, x, width } of parts) {
    if (width === 0) continue;
    const before = x > 0 ? partGap : 0;
    // An outline lies half outside of its shape.
    const inset = tone === 'discarded' ? 0.75 : 0;
    add(into, 'rect', {
      x: left + px(x) + before + inset,
      y: top + inset,
      width: Math.max(0.5, px(width) - before - 2 * inset),
      height: height - 2 * inset,
      fill: fillOf(tone),
      ...(tone === 'discarded' && { stroke: theme.discarded, 'stroke-width': 1.5 }),
    });
    if (before > 0) add(into, 'rect', { x: left + px(x), y: top, width: partGap, height, fill: theme.paper });
  }
}
