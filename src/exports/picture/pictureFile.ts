import { pngFile } from './pngFile.ts';
import { svgFile } from './svgFile.ts';

interface Format {
  /** How the file's name ends. */
  readonly ending: string;
  readonly make: (svg: SVGSVGElement, signal?: AbortSignal) => Blob | Promise<Blob>;
}

/** Every way in which a picture is saved, in the order in which it is offered. */
export const pictureFormats = {
  png2: { ending: '-2x.png', make: (svg, signal) => pngFile(svg, 2, signal) },
  png4: { ending: '-4x.png', make: (svg, signal) => pngFile(svg, 4, signal) },
  svg: { ending: '.svg', make: (svg) => svgFile(svg) },
  // Word, PowerPoint and LibreOffice set the text of an SVG in fonts of their own, wider or narrower than ours.
  office: { ending: '-office.png', make: (svg, signal) => pngFile(svg, 4, signal) },
} as const satisfies Record<string, Format>;
export type PictureFormat = keyof typeof pictureFormats;

/**
 * A framed picture as a file.
 * @throws as `pngFile`
 */
export async function pictureFile(
  svg: SVGSVGElement,
  format: PictureFormat,
  signal?: AbortSignal,
): Promise<Blob> {
  signal?.throwIfAborted();
  return pictureFormats[format].make(svg, signal);
}
