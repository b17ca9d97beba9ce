/** A page that has nothing but what makes picture files: the tests draw and save by it, under the site's policy. */
import { drawBars } from '../../../src/charts/pictures/drawBars.ts';
import { copyPicture } from '../../../src/exports/picture/copyPicture.ts';
import { PictureFailure } from '../../../src/exports/picture/failure.ts';
import { pictureFile, type PictureFormat } from '../../../src/exports/picture/pictureFile.ts';

/** One bar of 3 of 4 goals, unframed, `width` px wide and 24 high: dark from 0 to 66 %, then the ghost to 88 %. */
function drawOne(width: number): SVGSVGElement {
  const row = { id: 'a', name: '', strong: false, whole: 4, value: '', href: null };
  return drawBars([{ ...row, parts: [{ tone: 'fulfilled', goals: 3 }] }], {
    document,
    width,
    words: { title: 'Bild', base: '', source: '', licence: '' },
    language: 'de',
    hrefOf: null,
    framed: false,
    size: 'page',
    narrowNames: true,
    nameLanguage: 'de',
  });
}

async function problemOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return '';
  } catch (error) {
    return error instanceof PictureFailure ? error.problem : String(error);
  }
}

/** What a file shows at some px, as `r,g,b,a`, with its size in px. */
async function look(blob: Blob, at: readonly (readonly [number, number])[]) {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  const colours = at.map(([x, y]) => context?.getImageData(x, y, 1, 1).data.join());
  return { type: blob.type, width: bitmap.width, height: bitmap.height, colours };
}

const tools = {
  save: async (format: PictureFormat, at: readonly (readonly [number, number])[]) =>
    look(await pictureFile(drawOne(400), format), at),
  svgText: async () => (await pictureFile(drawOne(400), 'svg')).text(),
  tooLarge: () => problemOf(() => pictureFile(drawOne(5000), 'png4')),
  cancelledBefore: () => problemOf(() => pictureFile(drawOne(400), 'png2', AbortSignal.abort('enough'))),
  cancelledWhile: () => {
    const control = new AbortController();
    const running = problemOf(() => pictureFile(drawOne(400), 'png4', control.signal));
    control.abort('enough');
    return running;
  },
  copy: () => problemOf(() => copyPicture(drawOne(400))),
  copied: async () => {
    const [item] = await navigator.clipboard.read();
    return look((await item?.getType('image/png')) ?? new Blob(), [[8, 48]]);
  },
};
export type Tools = typeof tools;
Object.assign(window, { tools });
