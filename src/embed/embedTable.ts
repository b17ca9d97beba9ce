import type { Part } from '../i18n/sentence.ts';
import type { Status } from '../model/codes.ts';
import type { StatusHead, StatusTableRow } from '../charts/statusTable.ts';
import type { RowText } from '../charts/stackedBars.ts';
import type { Links } from '../views/shared/links.ts';

/** The numbers of a chart, in the form that all tables below charts have. */
export interface EmbedTable {
  readonly caption: string;
  readonly heads: readonly TableHead[];
  readonly rows: readonly TableRow[];
}

export interface TableHead {
  readonly label: string;
  readonly status?: Status;
  /** A column of words, not of numbers. */
  readonly words?: boolean;
}

export interface TableRow {
  readonly name: RowText;
  /** The official wording, German on every page. */
  readonly official: boolean;
  readonly level: number;
  /** The sum of the rows above. */
  readonly isSum: boolean;
  readonly cells: readonly RowText[];
}

/** A number of a page's model as a cell. */
export function cellOf({ text, filter }: Part, links: Links): RowText {
  return { text, href: filter ? links.list(filter) : null };
}

/** A table by status. */
export function statusTable(
  words: { readonly caption: string; readonly name: string; readonly all: string },
  statuses: readonly StatusHead[],
  rows: readonly TableRow[],
): EmbedTable {
  return {
    caption: words.caption,
    heads: [{ label: words.name, words: true }, ...statuses, { label: words.all }],
    rows,
  };
}

export function statusRow(row: Omit<StatusTableRow, 'href'>, official: boolean, isSum = false): TableRow {
  return {
    name: { text: row.name, href: null },
    official,
    level: row.level,
    isSum,
    cells: [...row.cells, row.all],
  };
}

export function partsRow(
  row: { readonly name: string; readonly counts: readonly Part[]; readonly all: Part },
  links: Links,
  official: boolean,
  isSum = false,
): TableRow {
  return {
    name: { text: row.name, href: null },
    official,
    level: 0,
    isSum,
    cells: [...row.counts, row.all].map((part) => cellOf(part, links)),
  };
}
