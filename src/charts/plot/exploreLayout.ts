import type { AxisValue, ExplorePicture, Group } from './explorePicture.ts';
import { widthOf, wrap, type Font } from '../pictures/wrap.ts';

/** Sizes in px: see the rules for bars and matrices. */
export const sizes = {
  text: 13,
  line: 16,
  /** Nothing is laid out narrower: there would be no room beside the numbers. */
  least: 240,
  /** Below this width names stand above their bars, and columns below each other. */
  wide: 600,
  names: { least: 96, most: 300 },
  /** A bar is higher where there are few. */
  bar: { few: 20, many: 16, fewRows: 8 },
  panel: { least: 128, gap: 24, wrapped: 232 },
  cell: { least: 44, height: 32, pad: 6 },
  /** A segment holds its number from this width on, with this much air around it. */
  inside: 24,
  air: 12,
  /** A status's icon, and the gap to the number behind it. */
  icon: 10,
  iconGap: 4,
} as const;

/** Names and numbers, and the names of facets. */
export const fonts = {
  text: { size: sizes.text, weight: 400 },
  strong: { size: sizes.text, weight: 700 },
} as const satisfies Record<string, Font>;

/** A row of a panel, in px from the panel's upper edge. */
export interface PlacedRow {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly string[];
  /** The middle of the name's lines. */
  readonly nameY: number;
  readonly barTop: number;
  readonly barBottom: number;
}

/** A heading inside the picture: at its left edge, at its panel's, or over the middle of its cells. */
export interface PlacedHead {
  readonly at: 'edge' | 'panel' | 'cell';
  readonly px: number;
  readonly py: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly official: boolean;
}

/** A group in its panel. */
export interface PlacedGroup {
  readonly group: Group;
  readonly px: number;
  readonly py: number;
  readonly row: PlacedRow;
}

/**
 * Where everything stands. A list is one panel; panels stand in a grid, each with its head and its rows; a matrix is
 * one panel a facet.
 */
export interface ExploreLayout {
  readonly form: 'list' | 'panels' | 'matrix';
  readonly width: number;
  readonly height: number;
  /** Room for the names at the left. */
  readonly nameWidth: number;
  readonly across: number;
  readonly down: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
  /** Right of the longest bar: its number, and the gap to the next panel. */
  readonly barRoom: number;
  readonly heads: readonly PlacedHead[];
  readonly officialNames: boolean;
  readonly names: readonly { readonly py: number; readonly row: PlacedRow }[];
  readonly groups: readonly PlacedGroup[];
}

/** Lays a picture out for a given width in px. What does not fit side by side becomes a list. */
export function layOutExplore(picture: ExplorePicture, given: number): ExploreLayout {
  const width = Math.max(sizes.least, given);
  const nameWidth = namesWidth(picture.rows);
  if (width < sizes.wide) return list(picture, width);
  if (picture.columns) {
    const panelWidth = (width - nameWidth) / picture.columns.length;
    const [least, pad] = picture.matrix
      ? [sizes.cell.least, 2 * sizes.cell.pad]
      : [sizes.panel.least, sizes.panel.gap];
    const words = Math.max(...picture.columns.map(({ name }) => longestWord(name)));
    if (panelWidth < Math.max(least, words + pad)) return list(picture, width);
    return grid(picture, width, nameWidth);
  }
  return picture.facets ? grid(picture, width, nameWidth) : list(picture, width);
}

function longestWord(name: string): number {
  return Math.max(...name.split(' ').map((word) => widthOf(word, fonts.text)));
}

function namesWidth(rows: readonly AxisValue[]): number {
  const longest = Math.max(0, ...rows.map(({ name }) => widthOf(name, fonts.text)));
  return Math.ceil(Math.min(sizes.names.most, Math.max(sizes.names.least, longest + 16)));
}

/** Right of a bar: the widest text behind one. */
function roomFor(groups: readonly Group[]): number {
  return Math.ceil(8 + Math.max(0, ...groups.map(({ text }) => widthOf(text, fonts.text))));
}

/** One below the other; under a heading only the rows that count something. */
function list(picture: ExplorePicture, width: number): ExploreLayout {
  const above = width < sizes.wide;
  const nameWidth = above ? 0 : namesWidth(picture.rows);
  const bar = barHeight(picture.rows.length);
  const heads: PlacedHead[] = [];
  const groups: PlacedGroup[] = [];
  let top = 0;
  const add = (shown: readonly Group[]) => {
    for (const group of shown) {
      const { name, id } = valueOf(picture.rows, group.row);
      const row = placeRow(id, wrap(name, above ? width : nameWidth - 16, fonts.text), top, bar, above);
      groups.push({ group, px: 0, py: 0, row });
      top = row.bottom;
    }
  };
  const head = (value: AxisValue, strong: boolean, official: boolean) => {
    const lines = wrap(value.name, width, strong ? fonts.strong : fonts.text);
    top += top > 0 ? (strong ? 24 : 16) : 0;
    heads.push({ at: 'edge', px: 0, py: 0, y: top, lines, strong, official });
    top += lines.length * sizes.line + 8;
  };
  for (const facet of picture.facets ?? [null]) {
    const inFacet = picture.groups.filter((group) => group.facet === (facet?.id ?? null));
    if (facet && isEmpty(inFacet)) continue;
    if (facet) head(facet, picture.columns !== null, picture.official.facets);
    for (const column of picture.columns ?? [null]) {
      const shown = inFacet.filter((group) => group.column === (column?.id ?? null));
      if (column && isEmpty(shown)) continue;
      if (column) head(column, false, picture.official.columns);
      add(facet || column ? shown.filter((group) => !group.zero) : shown);
    }
  }
  return {
    form: 'list',
    width,
    height: top,
    nameWidth,
    across: 1,
    down: 1,
    panelWidth: width - nameWidth,
    panelHeight: top,
    barRoom: roomFor(picture.groups),
    heads,
    officialNames: picture.official.rows,
    names: groups.map(({ row, py }) => ({ row, py })),
    groups,
  };
}

function isEmpty(groups: readonly Group[]): boolean {
  return groups.every((group) => group.zero);
}

/** Panels side by side: a column each, and a row of them for each facet; facets alone are wrapped. */
function grid(picture: ExplorePicture, width: number, nameWidth: number): ExploreLayout {
  const { columns, matrix } = picture;
  const facets = picture.facets ?? [null];
  const wrapped = Math.max(1, Math.floor((width - nameWidth) / sizes.panel.wrapped));
  const across = columns ? columns.length : Math.min(facets.length, wrapped);
  const down = columns ? facets.length : Math.ceil(facets.length / across);
  const panelWidth = (width - nameWidth) / across;
  const headWidth = panelWidth - (matrix ? 2 * sizes.cell.pad : sizes.panel.gap);
  const columnLines = (columns ?? []).map(({ name }) => wrap(name, headWidth, fonts.text));
  const facetLines = facets.map((facet) =>
    facet ? wrap(facet.name, columns ? width : headWidth, fonts.strong) : [],
  );
  const facetHead = Math.max(...facetLines.map(({ length }) => length)) * sizes.line;
  const columnHead = Math.max(0, ...columnLines.map(({ length }) => length)) * sizes.line;
  const between = facetHead > 0 && columnHead > 0 ? 12 : 0;
  const bar = matrix ? sizes.cell.height : barHeight(picture.rows.length);
  let top = facetHead + between + columnHead + 8;
  const rows = picture.rows.map(({ id, name }) => {
    const row = placeRow(id, wrap(name, nameWidth - 16, fonts.text), top, bar, false);
    top = row.bottom;
    return row;
  });
  const placeOf = (facet: number, column: number) =>
    columns ? { px: column, py: facet } : { px: facet % across, py: Math.floor(facet / across) };
  return {
    form: matrix ? 'matrix' : 'panels',
    width,
    height: down * (top + sizes.panel.gap) - sizes.panel.gap,
    nameWidth,
    across,
    down,
    panelWidth,
    panelHeight: top + sizes.panel.gap,
    barRoom: roomFor(picture.groups) + sizes.panel.gap,
    heads: facetLines.flatMap((lines, facet): readonly PlacedHead[] => {
      const ownHead: PlacedHead = {
        at: columns ? 'edge' : 'panel',
        ...placeOf(facet, 0),
        y: 0,
        lines,
        strong: true,
        official: picture.official.facets,
      };
      return [
        ...(lines.length > 0 ? [ownHead] : []),
        ...columnLines.map((own, column): PlacedHead => ({
          at: matrix ? 'cell' : 'panel',
          ...placeOf(facet, column),
          // Heads of unequal length stand on one line: that of the rows below them.
          y: facetHead + between + columnHead - own.length * sizes.line,
          lines: own,
          strong: false,
          official: picture.official.columns,
        })),
      ];
    }),
    officialNames: picture.official.rows,
    names: Array.from({ length: down }, (_, py) => rows.map((row) => ({ py, row }))).flat(),
    groups: picture.groups.map((group) => {
      const facet = facets.findIndex((value) => (value?.id ?? null) === group.facet);
      const column = columns?.findIndex(({ id }) => id === group.column) ?? 0;
      return { group, ...placeOf(facet, column), row: valueOf(rows, group.row) };
    }),
  };
}

function barHeight(rows: number): number {
  return rows <= sizes.bar.fewRows ? sizes.bar.few : sizes.bar.many;
}

/** A row from `top`, as high as its name or its bar needs. */
function placeRow(id: string, name: readonly string[], top: number, bar: number, above: boolean): PlacedRow {
  const lines = name.length * sizes.line;
  if (above) {
    const barTop = top + lines + 4;
    const bottom = barTop + bar + 12;
    return { id, name, top, bottom, nameY: top + lines / 2, barTop, barBottom: barTop + bar };
  }
  const gap = bar === sizes.cell.height ? 2 : bar / 2;
  const height = Math.max(bar + gap, lines + 6);
  const barTop = top + (height - bar) / 2;
  return { id, name, top, bottom: top + height, nameY: top + height / 2, barTop, barBottom: barTop + bar };
}

/** Ids are known: groups are made from the values they name. */
function valueOf<T extends { readonly id: string }>(values: readonly T[], id: string): T {
  const value = values.find((candidate) => candidate.id === id);
  if (!value) throw new Error(`unknown value: ${id}`);
  return value;
}
