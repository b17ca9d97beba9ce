import { getDocumentProxy } from 'unpdf';

/** On which page, counted from 1, the places of a PDF lie that its own links lead to, by their anchor. */
export async function pagesOfAnchors(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  // The reader takes the bytes over: it gets some of its own.
  const document = await getDocumentProxy(pdf.slice());
  const places = Object.entries(await document.getDestinations());
  const pages = await Promise.all(
    places.map(async ([anchor, [page]]): Promise<[string, number]> => [
      anchor,
      (await document.getPageIndex(page)) + 1,
    ]),
  );
  await document.loadingTask.destroy();
  return new Map(pages);
}
