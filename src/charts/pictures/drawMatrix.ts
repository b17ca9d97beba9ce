import { squareEdge, type MatrixCell, type MatrixHead, type MatrixRow } from '../matrix.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import { theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface MatrixPicture {
  readonly heads: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly foot: Pick<MatrixRow, 'name' | 'cells' | 'all'>;
  readonly words: { readonly name: string; readonly all: string };
  /** The language of the names; the official wording is German in every picture. */
  readonly nameLanguage: string;
}

const text: Font = { size: 14, weight: 400 };
const strong: Font = { size: 14, weight: 700 };
const line = 18;
const leastRow = 32;
const nameColumn = { most: 256, least: 160 };
const column = { most: 100, least: 52, pad: 8 };
const sums = 64;
const middle = text.size * 0.36;

/** Where the columns of a matrix stand. */
interface Columns {
  readonly names: number;
  readonly cell: number;
  readonly right: number;
}

/** Numbers in rows and columns, each over a square as large as the number; a list of the rows where it is too narrow. */
export function drawMatrix(picture: MatrixPicture, options: PictureOptions): SVGSVGElement {
  return drawFrame(options, (into, width) => {
    const columns = columnsOf(picture, width);
    return columns ? drawTable(into, picture, columns, options) : drawList(into, picture, width, options);
  });
}

/** The widths of the columns, or `null` where the longest word of a head would not fit. */
function columnsOf({ heads, rows }: MatrixPicture, width: number): Columns | null {
  const longest = Math.max(0, ...rows.map(({ name }) => widthOf(name, text))) + 16;
  const own = Math.ceil(Math.min(nameColumn.most, Math.max(nameColumn.least, longest)));
  const words = heads.flatMap(({ name }) => name.split(' ').map((word) => widthOf(word, strong)));
  const least = Math.max(column.least, ...words.map((word) => word + column.pad));
  const cell = Math.min(Math.max(column.most, least), (width - own - sums) / Math.max(1, heads.length));
  if (heads.length === 0 || cell < least) return null;
  const free = width - own - heads.length * cell - sums;
  // A few columns stand close to their names; many end where the picture ends.
  const names = free < own ? own + free : own;
  return { names, cell, right: names + heads.length * cell + sums };
}

function drawTable(
  into: Element,
  { heads, rows, foot, words, nameLanguage }: MatrixPicture,
  columns: Columns,
  options: PictureOptions,
): number {
  const { hrefOf } = options;
  const { names: left, cell, right } = columns;
  const headLines = heads.map(({ name }) => wrap(name, cell - column.pad, strong));
  const headHeight = Math.max(1, ...headLines.map(({ length }) => length)) * line + 12;
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ goals }) => goals)));
  const centre = (i: number) => left + (i + 0.5) * cell;
  const washes = heads.flatMap(({ chosen }, i) =>
    chosen
      ? [add(into, 'rect', { x: left + i * cell, y: 0, width: cell, height: 0, fill: theme['accent-wash'] })]
      : [],
  );
  const rule = (y: number, fill: string) => add(into, 'rect', { x: 0, y, width: right, height: 1, fill });

  headLines.forEach((lines, i) => {
    // Heads of unequal length stand on one line: that of the rows below them.
    const y = headHeight - 10 - (lines.length - 1) * line;
    const style = { x: centre(i), y, fill: theme['ink-2'], anchor: 'middle' as const, lang: nameLanguage };
    addLines(into, lines, line, { ...style, ...strong });
  });
  const headY = headHeight - 10;
  addText(into, words.name, { x: 0, y: headY, fill: theme['ink-2'], ...strong });
  addText(into, words.all, { x: right, y: headY, anchor: 'end', fill: theme['ink-2'], ...strong });
  rule(headHeight, theme.ink);

  let y = headHeight + 1;
  for (const row of rows) {
    const lines = wrap(row.name, left - 16, text);
    const height = Math.max(leastRow, lines.length * line + 10);
    const at = y + height / 2;
    addLines(linked(into, hrefOf ? hrefOf(row.href) : null), lines, line, {
      x: 0,
      y: at - ((lines.length - 1) * line) / 2 + middle,
      fill: theme.ink,
      lang: nameLanguage,
      ...text,
    });
    row.cells.forEach((own, i) => drawCell(into, own, `${row.name}, ${heads[i]?.name ?? ''}`, centre(i), at, most, options)); // prettier-ignore
    addText(into, row.all.text, { x: right, y: at + middle, anchor: 'end', fill: theme.ink, ...strong });
    y += height;
    rule(y, theme.rule);
    y += 1;
  }
  rule(y - 1, theme.ink);
  const at = y + leastRow / 2 + middle;
  addText(into, foot.name, { x: 0, y: at, fill: theme.ink, ...strong });
  foot.cells.forEach(({ text: sum }, i) =>
    addText(into, sum, { x: centre(i), y: at, anchor: 'middle', fill: theme.ink, ...strong }),
  );
  addText(into, foot.all.text, { x: right, y: at, anchor: 'end', fill: theme.ink, ...strong });
  y += leastRow;
  for (const wash of washes) wash.setAttribute('height', String(y));
  return y;
}

function drawCell(
  into: Element,
  cell: MatrixCell,
  label: string,
  x: number,
  y: number,
  most: number,
  { hrefOf }: PictureOptions,
): void {
  if (cell.goals === 0) {
    addText(into, '–', { x, y: y + middle, anchor: 'middle', fill: theme['ink-3'], ...text });
    return;
  }
  const group = linked(add(into, 'g'), hrefOf && cell.href ? hrefOf(cell.href) : null);
  add(group, 'title').append(`${label}: ${cell.text}`);
  const edge = squareEdge(cell.goals, most);
  add(group, 'rect', { x: x - edge / 2, y: y - edge / 2, width: edge, height: edge, fill: theme.ghost });
  addText(group, cell.text, { x, y: y + middle, anchor: 'middle', fill: theme.ink, ...text });
}

/** Each row with its numbers behind the names of their columns, without what is zero. */
function drawList(
  into: Element,
  { heads, rows, foot, nameLanguage }: MatrixPicture,
  width: number,
  { hrefOf }: PictureOptions,
): number {
  let y = 0;
  const entries = [...rows, { ...foot, id: '', href: null }];
  entries.forEach((row, i) => {
    if (i > 0) {
      const fill = i === entries.length - 1 ? theme.ink : theme.rule;
      add(into, 'rect', { x: 0, y, width, height: 1, fill });
      y += 9;
    }
    const lines = wrap(row.name, width - widthOf(row.all.text, strong) - 16, strong);
    const name = linked(into, hrefOf && row.href !== null ? hrefOf(row.href) : null);
    addLines(name, lines, line, { x: 0, y: y + 13, fill: theme.ink, lang: nameLanguage, ...strong });
    addText(into, row.all.text, { x: width, y: y + 13, anchor: 'end', fill: theme.ink, ...strong });
    y += lines.length * line;
    const counted = row.cells.flatMap(({ goals, text: own }, c) =>
      goals > 0 ? [`${heads[c]?.name ?? ''}\u00a0${own}`] : [],
    );
    const parts = wrap(counted.join('\u00a0· '), width, text);
    addLines(into, parts, line, { x: 0, y: y + 13, fill: theme['ink-2'], lang: nameLanguage, ...text });
    y += (counted.length > 0 ? parts.length : 0) * line + 8;
  });
  return y;
}
