import type { PictureOptions } from '../../charts/pictures/frame.ts';
import { plain, type Sentence } from '../../i18n/sentence.ts';
import type { DataTable } from '../../model/dataTable.ts';
import type { Context } from '../shared/context.ts';
import { filterWords } from '../shared/filterWords.ts';
import { describe, rowsInWords } from './describe.ts';
import type { DrawOptions, Figure } from './figure.ts';

/** Makes a figure of what an address shows. */
export type MakeFigure = (context: Context) => Figure;

interface FigureParts {
  /** The finding. */
  readonly title: Sentence;
  readonly lead: Sentence;
  /** What is counted, and what 100 % is. */
  readonly base: Sentence;
  readonly table: DataTable;
  /** The picture row by row in words, where its table would not be read so. */
  readonly inWords?: readonly string[];
  /** How wide it is saved, where it is only a part of the page's width. */
  readonly width?: number;
  readonly draw: (options: PictureOptions, given: DrawOptions) => SVGSVGElement;
}

/** As wide as the page: there is room for the names beside the marks. */
const wholeWidth = 1184;

/** What stands in a column of the page: half as wide. */
export const halfWidth = 592;

/** A figure from its own parts, with what all figures of a context have in common. */
export function makeFigure(
  context: Context,
  { title, lead, base, table, inWords, width = wholeWidth, draw }: FigureParts,
): Figure {
  const { language } = context;
  const words = {
    title: plain(title),
    base: plain(base),
    source: sourceOf(context),
    licence: licenceOf(context),
  };
  return {
    ...words,
    lead: plain(lead),
    width,
    table,
    get description() {
      return describe(words.title, inWords ?? rowsInWords(table, language));
    },
    draw: (given) =>
      draw(
        {
          document: given.document,
          width: given.width,
          hrefOf: given.hrefOf,
          framed: given.framed,
          size: given.size ?? 'page',
          ...(given.height !== undefined && { height: given.height }),
          words,
          language,
        },
        given,
      ),
  };
}

/** `Quelle: … · Stand Anfang 2020 · Filter: …` */
export function sourceOf(context: Context): string {
  const { m, text, whole } = context;
  const source = m.source(text(whole.about.source), text(whole.about.asOf));
  const filter = filterWords(context);
  return filter ? `${source} · ${m.filteredBy(filter)}` : source;
}

/** The package's licences, as it words them. */
export function licenceOf({ text, whole }: Context): string {
  return whole.about.licenses.map(({ title }) => text(title)).join(' · ');
}
