import { PictureFailure } from './failure.ts';
import { pngFile } from './pngFile.ts';

/**
 * Puts a picture into the clipboard as PNG, at 4 px for each of its own. To be called by a click, with nothing awaited
 * before it: browsers ask that of the page.
 * @throws {PictureFailure} as `pngFile`, or `noClipboard`, `clipboardRefused`: then saving it is the way
 * @throws the signal's reason, where it was cancelled
 */
export async function copyPicture(svg: SVGSVGElement, signal?: AbortSignal): Promise<void> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (!clipboard?.write || typeof ClipboardItem === 'undefined') {
    throw new PictureFailure('noClipboard', 'image/png');
  }
  const png = pngFile(svg, 4, signal);
  try {
    // Given as a promise: Safari counts what comes later as no answer to the click.
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    // What went wrong with the picture itself says more than that it could not be copied.
    await png;
    signal?.throwIfAborted();
    throw new PictureFailure('clipboardRefused', 'image/png', error);
  }
}
