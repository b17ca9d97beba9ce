import { mostCells, type CellGroup } from '../cellBar.ts';
import { add, addLines, addText, linked } from './element.ts';
import { drawFrame, type PictureOptions } from './frame.ts';
import { addSquares } from './goalSquares.ts';
import { wide } from './drawMosaic.ts';
import { drawIcon, drawSquare } from './statusMark.ts';
import { theme } from './theme.ts';
import { widthOf, wrap, type Font } from './wrap.ts';

export interface GroupsOptions extends PictureOptions {
  /** Before a goal's number, where its cell is wide enough. */
  readonly word: string;
}

const title: Font = { size: 15, weight: 700 };
const titleLine = 20;
const afterTitle = 6;

/**
 * Goals under the word of their status: up to twelve as cells side by side, more of them, or where a word has no room
 * above its cells, as squares.
 */
export function drawGroups(groups: readonly CellGroup[], options: GroupsOptions): SVGSVGElement {
  return drawFrame(options, (into, width) => {
    const cell = cellWidth(groups, width);
    return cell === null ? drawSquares(into, groups, width, options) : drawCells(into, groups, cell, options);
  });
}

const cells = { height: 52, gap: 2, between: 12 };

const widthOfCells = (count: number, cell: number) => count * cell + (count - 1) * cells.gap;

/** The width of each cell of a line that fills the picture; `null` where the goals do not stand on one. */
function cellWidth(groups: readonly CellGroup[], width: number): number | null {
  const goals = groups.reduce((sum, group) => sum + group.cells.length, 0);
  if (goals === 0 || goals > mostCells) return null;
  const gaps = (groups.length - 1) * cells.between + (goals - groups.length) * cells.gap;
  const cell = (width - gaps) / goals;
  const fits = groups.every((group) =>
    group.title.split(' ').every((word) => widthOf(word, title) <= widthOfCells(group.cells.length, cell)),
  );
  return fits ? cell : null;
}

/** What stands in a cell, by its width: icon and word beside each other, or icon above number. */
const looks = [
  { from: 112, left: 16, gap: 10, size: 17 },
  { from: 84, left: 8, gap: 6, size: 14 },
] as const;
const icon = 14;

function drawCells(
  into: Element,
  groups: readonly CellGroup[],
  cell: number,
  { hrefOf, word }: GroupsOptions,
): number {
  const titles = groups.map((group) => wrap(group.title, widthOfCells(group.cells.length, cell), title));
  const top = Math.max(...titles.map(({ length }) => length)) * titleLine + afterTitle;
  const look = looks.find(({ from }) => cell >= from);
  let x = 0;
  groups.forEach(({ status, href, cells: goals }, g) => {
    const lines = titles[g] ?? [];
    addLines(linked(into, hrefOf ? hrefOf(href) : null), lines, titleLine, {
      x,
      y: top - afterTitle - (lines.length - 1) * titleLine - 5,
      fill: theme.ink,
      ...title,
    });
    for (const goal of goals) {
      const group = linked(add(into, 'g', { transform: `translate(${round(x)} ${top})` }), hrefOf ? hrefOf(goal.href) : null); // prettier-ignore
      add(group, 'title').append(goal.label);
      drawSquare(group, status, 0, 0, cell, cells.height);
      const ink = { fill: theme[`on-${status}`], weight: 600 };
      const middle = cells.height / 2;
      if (look) {
        drawIcon(group, status, look.left, middle - icon / 2, icon);
        const textX = look.left + icon + look.gap;
        addText(group, `${word}\u00a0${goal.nr}`, { x: textX, y: middle + look.size * 0.36, size: look.size, ...ink }); // prettier-ignore
      } else {
        drawIcon(group, status, (cell - icon) / 2, 10, icon);
        addText(group, String(goal.nr), { x: cell / 2, y: 41, size: 14, anchor: 'middle', ...ink });
      }
      x += cell + cells.gap;
    }
    x += cells.between - cells.gap;
  });
  return top + cells.height;
}

const squares = { between: 32, belowRow: 16 };

/** The groups beside each other as far as they go, each with its squares in as many lines as they need. */
function drawSquares(
  into: Element,
  groups: readonly CellGroup[],
  width: number,
  options: GroupsOptions,
): number {
  const { square, gap } = wide;
  const step = square + gap;
  let [x, y, bottom] = [0, 0, 0];
  for (const { status, title: said, href, cells: goals } of groups) {
    const lines = wrap(said, width, title);
    const named = Math.max(...lines.map((line) => widthOf(line, title)));
    const across = Math.min(goals.length, Math.floor((width + gap) / step));
    const own = Math.max(named, across * step - gap);
    if (x > 0 && x + own > width) [x, y] = [0, bottom + squares.belowRow];
    const group = add(into, 'g', { transform: `translate(${round(x)} ${y})` });
    addLines(linked(group, options.hrefOf ? options.hrefOf(href) : null), lines, titleLine, {
      x: 0,
      y: 15,
      fill: theme.ink,
      ...title,
    });
    const top = lines.length * titleLine + afterTitle;
    const marks = goals.map((goal) => ({ ...goal, status }));
    const { height } = addSquares(group, marks, { left: 0, top, width: width - x, square, gap }, options);
    bottom = Math.max(bottom, y + top + height);
    x += own + squares.between;
  }
  return bottom;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
