import { askMessage, readHeight } from '../heightMessage.ts';
import { canSend, isOurs } from './ourFrames.ts';

/**
 * Makes every frame with one of our charts as high as the chart says, also frames that come later. Heeds nothing but
 * a height in our form, from the chart itself; leaves the height of frames alone that the browser fits by itself.
 */
export function fitFrames(window: Window, root: string): void {
  const ours = () =>
    [...window.document.querySelectorAll('iframe')].filter((frame) => isOurs(frame.src, root));

  window.addEventListener('message', ({ data, source, origin }) => {
    const height = readHeight(data);
    if (height === null) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !canSend(origin, frame) || fitsItself(frame)) return;
    frame.style.minHeight = '0';
    frame.style.height = `${height}px`;
  });
  // Paper does not scroll: what waits to be scrolled to would stay empty there. They are small, and come last.
  const loadAll = () => ours().forEach((frame) => (frame.loading = 'eager'));
  if (window.document.readyState === 'complete') loadAll();
  else window.addEventListener('load', loadAll);
  // Those that spoke before we listened.
  for (const { contentWindow } of ours()) contentWindow?.postMessage(askMessage, '*');
}

/** The browser knows the property, and the frame's code has set it. */
function fitsItself(frame: HTMLIFrameElement): boolean {
  return getComputedStyle(frame).getPropertyValue('frame-sizing') === 'content-height';
}
