/**
 * Runs before a page's own script and notes when its first chart is on screen: as many numbers as there are goals, in
 * SVG or on a canvas.
 */
export interface Load {
  /** Milliseconds since the address was asked for, taken in the frame after the one with the chart. */
  readonly chartMs: number | null;
}

declare global {
  interface Window {
    /** How many goals the chart has; set before this script. */
    benchGoals: number;
    benchLoad: Load;
  }
}

let written = 0;
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (...args) {
  written++;
  return fillText.apply(this, args);
};

window.benchLoad = { chartMs: null };
const look = () => {
  const marks = document.querySelectorAll('main svg text').length;
  if (Math.max(marks, written) < window.benchGoals) return requestAnimationFrame(look);
  return requestAnimationFrame(() => (window.benchLoad = { chartMs: performance.now() }));
};
requestAnimationFrame(look);
