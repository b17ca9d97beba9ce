import type { DataTable } from '../../model/dataTable.ts';

/** How a figure is drawn; the same figure serves the page, paper, slides, embeds and files. */
export interface DrawOptions {
  readonly document: Document;
  /** Width of the drawing in px of the page; what it needs in height, it takes. */
  readonly width: number;
  /** The address outside of the page for one inside of it; `null`: the picture has no links. */
  readonly hrefOf: ((href: string) => string) | null;
  /** With title, base and source around it, to be understood alone; or the marks alone. */
  readonly framed: boolean;
}

/**
 * A picture with everything that belongs to it, of the filter in force. Screen, slide, PowerPoint, embed and every file
 * are made from this one thing, so that they say the same.
 */
export interface Figure {
  /** The finding in one sentence. */
  readonly title: string;
  /** One sentence on what is shown. */
  readonly lead: string;
  /** What is counted, and what 100 % is; empty where the picture says it itself. */
  readonly base: string;
  /** Where it is from, as of when, and under which filter. */
  readonly source: string;
  /** The picture's own rows. */
  readonly table: DataTable;
  draw(options: DrawOptions): SVGSVGElement;
}
