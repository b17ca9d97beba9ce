import type { PictureSize } from '../../charts/pictures/frame.ts';
import type { Status } from '../../model/codes.ts';
import type { DataTable } from '../../model/dataTable.ts';

/** How a figure is drawn; the same figure serves the page, paper, slides, embeds and files. */
export interface DrawOptions {
  readonly document: Document;
  /** Width of the drawing in px of the page; what it needs in height, it takes. */
  readonly width: number;
  /** The address outside of the page for one inside of it; `null`: the picture has no links. */
  readonly hrefOf: ((href: string) => string) | null;
  /** With title, base, source and licence around it, to be understood alone; or the marks alone. */
  readonly framed: boolean;
  /**
   * `slide` draws for the last row: nothing is below 26 px. The picture has a `viewBox`, so one that became too high
   * for the stage can be shown smaller as it is. Without it, `page`.
   */
  readonly size?: PictureSize;
  /** The height in px that a slide has for it: a picture that can be laid out lower keeps to it. */
  readonly height?: number;
  /**
   * The status that a slide is about: the rows that have it are strong, with its number and name beside their bar.
   * Pictures without rows of statuses do without it.
   */
  readonly emphasis?: Status;
  /** At most so many rows, the first ones: the slide says how many are left out. Without it, all. */
  readonly mostRows?: number;
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
  /** Under which terms wording and numbers may be used, as the package says. */
  readonly licence: string;
  /** What the picture shows in words, for those who do not see it: the text instead of a picture file. */
  readonly description: string;
  /** How wide a file of it is drawn, in px of the page: a small picture stays small, so that its words can be read. */
  readonly width: number;
  /** The picture's own rows. */
  readonly table: DataTable;
  draw(options: DrawOptions): SVGSVGElement;
}
