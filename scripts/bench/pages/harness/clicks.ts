/** What a click cost, in milliseconds since the browser got it. */
export interface Sample {
  /** Start of the frame after the one that shows the last change. */
  readonly done: number;
  /** The browser's own measure of the interaction (Event Timing, steps of 8 ms); 16 where it was shorter. */
  readonly event: number;
  readonly changed: boolean;
}

export interface Clicks {
  /** Scrolls to the link or button with this text and tells its middle; `null` where there is none. */
  readonly locate: (label: string) => Promise<{ readonly x: number; readonly y: number } | null>;
  /** Waits for the next click, and measures it. */
  readonly arm: () => void;
  readonly sample: () => Promise<Sample>;
}

declare global {
  interface Window {
    benchClicks: Clicks;
  }
}

/** So many frames without a change end a measurement: what comes later is no answer to the click. */
const quietFrames = 7;
const longEvent = 16;

let frame = 0;
let isInFrame = false;
let changes = 0;
/** The frame that shows the last change. */
let shownIn = 0;
let doneAt: number | null = null;

const channel = new MessageChannel();
channel.port1.onmessage = () => (isInFrame = false);

function noteChange(): void {
  changes++;
  doneAt = null;
  shownIn = isInFrame ? frame : frame + 1;
}

const { clearRect } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.clearRect = function (...args) {
  noteChange();
  return clearRect.apply(this, args);
};
const observer = new MutationObserver(noteChange);

let sample: Promise<Sample> | null = null;
let longest = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
}).observe({ type: 'event', durationThreshold: longEvent } as PerformanceObserverInit);

function measure(): Promise<Sample> {
  return new Promise((resolve) => {
    let start: number | null = null;
    const tick = () => {
      frame++;
      isInFrame = true;
      // Handled after this frame is painted: what changes before is in it.
      channel.port2.postMessage(null);
      if (start !== null && frame > shownIn) doneAt ??= performance.now();
      if (start !== null && doneAt !== null && frame - shownIn > quietFrames) {
        observer.disconnect();
        resolve({ done: doneAt - start, event: Math.max(longest, longEvent), changed: changes > 0 });
        return;
      }
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const begin = (event: MouseEvent) => {
      start = event.timeStamp;
      changes = 0;
      longest = 0;
      noteChange();
      changes = 0;
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    };
    window.addEventListener('click', begin, { capture: true, once: true });
  });
}

window.benchClicks = {
  locate: async (label) => {
    const textOf = (element: Element) => (element.textContent ?? '').replace(/[▲▼]/g, '').trim();
    const all = [...document.querySelectorAll<HTMLElement>('main a, main button')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const found =
      all.find((element) => textOf(element) === label) ??
      all.find((element) => textOf(element).startsWith(label));
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What a page does at the end of a scroll is no part of the click.
    for (let i = 0; i < quietFrames; i++) await new Promise(requestAnimationFrame);
    const box = found.getClientRects()[0];
    return box ? { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 } : null;
  },
  arm: () => {
    sample = measure();
  },
  sample: () => sample ?? Promise.reject(new Error('not armed')),
};
