import type { ExplorePicture } from '../../charts/plot/explorePicture.ts';

/** The widths for which the page holds its picture before any script runs: a desk's and a phone's. */
export const builtWidths = { wide: 1184, narrow: 328 } as const;

export type Draw = (picture: ExplorePicture, width: number, label: string) => string;

/**
 * Draws a picture as markup where there is no page: at build, on the DOM of jsdom. In the browser it is `null`, and
 * neither Plot nor jsdom comes with the page.
 */
export const drawAtBuild: Draw | null = import.meta.env.SSR ? await loadDraw() : null;

async function loadDraw(): Promise<Draw> {
  // By a name that no bundler reads: it must never look for it on behalf of a browser.
  const dom: string = 'jsdom';
  const [{ JSDOM }, { drawExplore }] = await Promise.all([
    import(/* @vite-ignore */ dom) as Promise<{ JSDOM: new () => { window: { document: Document } } }>,
    import('../../charts/plot/drawExplore.ts'),
  ]);
  const { document } = new JSDOM().window;
  return (picture, width, label) => drawExplore(picture, { document, width, label }).outerHTML;
}
