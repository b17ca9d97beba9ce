import { heightMessages, isAsked } from '../heightMessage.ts';

/** Chromium's own way to a frame that fits: the page around it decides whether it is heeded. */
interface SelfSizing {
  readonly requestResize?: () => void;
}

/** Tells the page around the chart its height: at first, whenever it changes, and when asked. */
export function reportHeight(window: Window & SelfSizing, name: string): void {
  const { document, parent } = window;
  if (parent === window) return;
  let told = 0;

  function tell(height: number): void {
    told = height;
    // Nothing secret: the height of a public page, for whoever has put it there.
    for (const message of heightMessages(name, height)) parent.postMessage(message, '*');
    try {
      window.requestResize?.();
    } catch {
      // The page around it does not size its frames: then it has heard the message.
    }
  }

  // Without waiting for a frame to be painted: one that is not in view is not painted, but its height counts.
  function check(): void {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== told && height > 0) tell(height);
  }

  check();
  // It is heard at most once a painted frame.
  new ResizeObserver(check).observe(document.documentElement);
  window.addEventListener('message', (event) => {
    if (event.source !== parent || !isAsked(event.data)) return;
    told = 0;
    check();
  });
}
