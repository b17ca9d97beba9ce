import type { Browser } from 'playwright-core';
import { svgText } from '../../src/exports/picture/svgFile.ts';
import { pictureFormats } from '../../src/exports/picture/pictureFile.ts';
import { drawPicture, savedName } from '../../src/views/save/makeFile.ts';
import type { Content } from './content.ts';
import type { Save } from './save.ts';

/** How many px of the file stand for one of the picture, in each format that is made of px. */
const scales = { png2: 2, png4: 4, office: 4 } as const;

const pngFormats = Object.keys(scales) as (keyof typeof scales)[];

/** Every picture as SVG and, drawn by the browser, as PNG. */
export async function writePictures(
  { context, saveables, window }: Content,
  save: Save,
  browser: Browser,
): Promise<void> {
  for (const { id, figure } of saveables) {
    if (!figure) continue;
    const svg = drawPicture(figure, window.document);
    const text = svgText(svg, new window.XMLSerializer());
    await save(savedName(context, id, pictureFormats.svg.ending), new TextEncoder().encode(text));
    const size = { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) };
    for (const scale of new Set(Object.values(scales))) {
      const png = await rasterise(browser, svg.outerHTML, size, scale);
      const formats = pngFormats.filter((format) => scales[format] === scale);
      for (const format of formats) await save(savedName(context, id, pictureFormats[format].ending), png);
    }
  }
}

/** A picture as PNG, `scale` px for each of its own. */
export async function rasterise(
  browser: Browser,
  markup: string,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<Uint8Array> {
  const viewport = { width: Math.ceil(width), height: Math.ceil(height) };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  try {
    await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${markup}`);
    return await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  } finally {
    await page.close();
  }
}
