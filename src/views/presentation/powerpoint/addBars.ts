import type PptxGenJS from 'pptxgenjs';
import { fillOf, inkOn, theme } from '../../../charts/pictures/theme.ts';
import { widthOf } from '../../../charts/pictures/wrap.ts';
import { plain } from '../../../i18n/sentence.ts';
import { statuses } from '../../../model/codes.ts';
import { scaleOf } from '../../deck/placeBar.ts';
import { linesOf } from '../../deck/stage.ts';
import type { DeckContext } from '../../deck/slide.ts';
import type { SlideBody } from '../../deck/slideBody.ts';
import { statusLabel } from '../../shared/stacked.ts';
import { colour, inches, legendFont, sans, textOf, unitsIn, type Place } from './page.ts';

/** The bars inside of the chart, as parts of its width: names to the left, what is said at their ends to the right. */
const plot = { x: 0.28, w: 0.52 } as const;
const legendHeight = inches(74);
/** The names beside the bars: their type, and from line to line, in units. */
const nameFont = { size: 32, weight: 400 } as const;
const nameStep = 40;
/** A row with its air, in units: few rows would become planks, except where a name needs the height. */
const mostRow = 116;
const noteHeight = inches(56);
/** The numbers inside of the bars, in points. */
const numberFont = { size: 15, weight: 700 } as const;
/** What a number needs on both sides of it, in points. */
const padding = 4;

/**
 * How many goals a piece has at least that is wide enough for its number. `most` goals are the longest bar; `unit` is
 * the width of one goal in inches.
 */
export function fewestWithNumber(most: number, unit: number): number {
  const narrow = Array.from({ length: most }, (_, i) => i + 1).filter(
    (goals) => goals * unit * 72 < widthOf(String(goals), numberFont) + padding,
  );
  return Math.max(0, ...narrow) + 1;
}

/** The number format that leaves out what is less: a zero is no piece, and a narrow piece would share its number. */
function numberFrom(fewest: number): string {
  return `[<${fewest}]"";0`;
}

/**
 * Bars as a chart that can be edited. All statuses are series, the empty ones too: with one series alone the library
 * colours single bars, and PowerPoint's stack is none.
 */
export function addBars(
  file: PptxGenJS,
  page: PptxGenJS.Slide,
  { x, y, w, h }: Place,
  body: Extract<SlideBody, { kind: 'bars' }>,
  context: DeckContext,
): void {
  const nameLines = Math.max(
    ...body.rows.map(({ name }) => linesOf(name, unitsIn(plot.x * w), nameFont).length),
  );
  const step = Math.min(
    inches(Math.max(mostRow, (nameLines + 1) * nameStep)),
    (h - legendHeight - (body.note.length > 0 ? noteHeight : 0)) / body.rows.length,
  );
  const frame = { x, y, w, h: legendHeight + step * body.rows.length };
  const labels = body.rows.map(({ name }) => textOf(name));
  const most = scaleOf(body.rows);
  page.addChart(
    file.ChartType.bar,
    statuses.map((status) => ({
      name: statusLabel(context, status),
      labels,
      values: body.rows.map(({ parts }) => parts.find(({ tone }) => tone === status)?.goals ?? 0),
    })),
    {
      ...frame,
      barDir: 'bar',
      barGrouping: 'stacked',
      barGapWidthPct: 40,
      chartColors: statuses.map((status) => colour(fillOf(status))),
      layout: { ...plot, y: legendHeight / frame.h, h: 1 - legendHeight / frame.h },
      valAxisMinVal: 0,
      valAxisMaxVal: most,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      // From top to bottom; the library's type knows the other way only.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLineShow: false,
      catAxisLabelFontFace: sans,
      catAxisLabelFontSize: nameFont.size / 2,
      catAxisLabelColor: colour(theme.ink),
      showValue: true,
      dataLabelFormatCode: numberFrom(fewestWithNumber(most, (plot.w * frame.w) / most)),
      dataLabelFontFace: sans,
      dataLabelFontSize: numberFont.size,
      dataLabelFontBold: true,
      dataLabelColor: colour(inkOn('fulfilled')),
      showLegend: true,
      legendPos: 't',
      legendFontFace: sans,
      legendFontSize: legendFont.size,
      altText: textOf(altOf(body)),
      objectName: textOf(body.heads.name),
    },
  );
  body.rows.forEach((row, i) => {
    if (row.end.text === '') return;
    page.addText(textOf(row.end.text), {
      x: frame.x + frame.w * (plot.x + (plot.w * row.goals) / most) + inches(14),
      y: frame.y + legendHeight + step * (i + 0.5) - inches(30),
      w: inches(420),
      h: inches(60),
      margin: 0,
      valign: 'middle',
      fontFace: sans,
      fontSize: 16,
      bold: row.strong,
      color: colour(row.endTone ? fillOf(row.endTone) : row.strong ? theme.ink : theme['ink-2']),
      objectName: `${textOf(row.name)}: ${textOf(row.end.text)}`,
    });
  });
  if (body.note.length > 0) {
    page.addText(textOf(plain(body.note)), {
      x,
      y: frame.y + frame.h,
      w,
      h: noteHeight,
      margin: 0,
      fontFace: sans,
      fontSize: 15,
      color: colour(theme['ink-2']),
    });
  }
}

/** The rows in words, for those who do not see the chart. */
function altOf({ rows }: Extract<SlideBody, { kind: 'bars' }>): string {
  return rows
    .map(({ parts, name, end }) => [`${name}: ${end.text}`, ...parts.map(({ label }) => label)].join('; '))
    .join('. ');
}
