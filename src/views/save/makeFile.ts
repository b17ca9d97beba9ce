import { fileName } from '../../exports/fileName.ts';
import { pictureFile, pictureFormats, type PictureFormat } from '../../exports/picture/pictureFile.ts';
import { tableFile, tableFormats, type TableFormat } from '../../exports/table/tableFile.ts';
import type { PageWords } from '../../i18n/words.ts';
import { writeQuery } from '../../state/query.ts';
import type { Figure } from '../figures/figure.ts';
import type { Context } from '../shared/context.ts';
import type { Saveable, SaveId } from './saveable.ts';
import { savedTable } from './savedTable.ts';

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
}

/** What a file of this context is called. */
export function savedName({ filter, whole }: Context, id: SaveId, ending: string): string {
  const { city, asOfDate } = whole.about;
  const query = writeQuery({ filter, dataset: null, own: {} }).slice(1);
  return fileName({ city, what: id, filter: query, asOfDate }, ending);
}

/** The picture with all that it must say of itself: title, filter, state, source, licence. Its marks are no links. */
export function drawPicture(figure: Figure, document: Document): SVGSVGElement {
  return figure.draw({ document, width: figure.width, hrefOf: null, framed: true });
}

export async function makePictureFile(
  context: Context,
  id: SaveId,
  figure: Figure | null,
  format: PictureFormat,
  signal: AbortSignal,
): Promise<MadeFile> {
  if (!figure) throw new Error(`${id} has no picture`);
  return {
    blob: await pictureFile(drawPicture(figure, document), format, signal),
    name: savedName(context, id, pictureFormats[format].ending),
  };
}

/** The rows as a file. `address`: where the same is seen live, as the file says it. */
export async function makeTableFile(
  context: Context,
  saveable: Saveable,
  format: TableFormat,
  words: PageWords['save'],
  address: string,
): Promise<MadeFile> {
  return {
    blob: await tableFile(savedTable(context, saveable, words, address), format),
    name: savedName(context, saveable.id, tableFormats[format].ending),
  };
}
