import { PictureFailure } from './failure.ts';
import { svgFile } from './svgFile.ts';

/**
 * The most px that a canvas has, as a side and in all: what Chromium allows; Firefox allows more. Safari on a phone
 * allows less and hands out an empty drawing, which is noticed by its missing paper.
 */
const mostSide = 16_384;
const mostPixels = mostSide ** 2;

/**
 * A picture as PNG, so many px for each of its own (2 for screens and mails, 4 for print and Office).
 * Drawn by the browser itself: no library, no request.
 * @throws {PictureFailure} `tooLarge` or `notDrawn`
 * @throws the signal's reason, where it was cancelled
 */
export async function pngFile(svg: SVGSVGElement, scale: number, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted();
  const width = Math.round(Number(svg.getAttribute('width')) * scale);
  const height = Math.round(Number(svg.getAttribute('height')) * scale);
  const size = `${width} × ${height} px`;
  if (Math.max(width, height) > mostSide || width * height > mostPixels) {
    throw new PictureFailure('tooLarge', size);
  }
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = await loadImage(address, size, signal);
    const canvas = drawOn(svg.ownerDocument, image, width, height, size);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    signal?.throwIfAborted();
    if (!blob) throw new PictureFailure('notDrawn', size);
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadImage(address: string, size: string, signal?: AbortSignal): Promise<HTMLImageElement> {
  const image = new Image();
  let stop = () => {};
  // Not every browser ends the decoding of an image that is told to show nothing: it is not waited for.
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      image.src = '';
      reject(signal?.reason);
    };
  });
  signal?.addEventListener('abort', stop, { once: true });
  image.src = address;
  try {
    await Promise.race([image.decode(), cancelled]);
  } catch (error) {
    signal?.throwIfAborted();
    throw new PictureFailure('notDrawn', size, error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return image;
}

function drawOn(
  document: Document,
  image: HTMLImageElement,
  width: number,
  height: number,
  size: string,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new PictureFailure('tooLarge', size);
  context.drawImage(image, 0, 0, width, height);
  // Every picture has paper: where its last px has none, nothing was drawn.
  const paper = context.getImageData(width - 1, height - 1, 1, 1).data[3] ?? 0;
  if (paper === 0) throw new PictureFailure('tooLarge', size);
  return canvas;
}
