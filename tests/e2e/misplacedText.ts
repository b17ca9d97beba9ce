import type { Page } from 'playwright-core';

/**
 * What is wrong with the place of the page's texts, each as a line: those that leave the window or the picture that cuts
 * them off, and those that lie on each other. Every text counts, in SVG and beside it; what a reader scrolls may be wide.
 */
export function misplacedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isPaper = matchMedia('print').matches; // where nobody can scroll
    const slack = 1.5; // borders may touch, and lines of small type lie close
    const window = document.documentElement.clientWidth;

    /** The box of an element; of a picture inside a picture its own, not that of what is drawn in it. */
    function boxOf(element: Element): DOMRect {
      const matrix =
        element.parentElement instanceof SVGGraphicsElement && element.parentElement.getScreenCTM();
      if (!(element instanceof SVGSVGElement) || !matrix) return element.getBoundingClientRect();
      const [x, y, width, height] = [element.x, element.y, element.width, element.height].map(
        ({ baseVal }) => baseVal.value,
      ) as [number, number, number, number];
      return new DOMRect(
        matrix.e + matrix.a * x,
        matrix.f + matrix.d * y,
        matrix.a * width,
        matrix.d * height,
      );
    }

    /** The nearest box around an element that cuts off what lies outside. */
    function cutBy(element: Element): Element | null {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const isPicture = at instanceof SVGSVGElement || at instanceof SVGForeignObjectElement;
        if (
          at !== element &&
          (isPicture || at instanceof HTMLElement) &&
          `${overflowX} ${overflowY}` !== 'visible visible'
        )
          return at;
      }
      return null;
    }

    /** Read, but not seen: cut away whole. */
    function isHidden(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
      }
      return !element.checkVisibility();
    }

    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const texts: { text: string; element: Element; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || /^(title|option|style)$/.test(element.localName)) continue;
      if (isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0.5 && box.height > 0.5) texts.push({ text: node.textContent.trim(), element, box });
      }
    }

    const outside = texts.flatMap(({ text, element, box }) => {
      const frame = cutBy(element);
      if (!isPaper && frame?.closest('.scroll, [tabindex="0"]')) return [];
      const { left, right, top, bottom } = (frame && boxOf(frame)) ?? {
        left: 0,
        right: window,
        top: -Infinity,
        bottom: Infinity,
      };
      const isOut =
        box.left < left - slack || box.right > right + slack || box.top < top - 3 || box.bottom > bottom + 3;
      return isOut ? [`${frame ? 'cut off' : 'outside'}: ${text}`] : [];
    });

    const sorted = texts.toSorted((a, b) => a.box.top - b.box.top);
    const overlapping = sorted.flatMap((a, i) => {
      const found: string[] = [];
      for (const b of sorted.slice(i + 1)) {
        if (b.box.top >= a.box.bottom) break;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // The boxes of two lines of one text reach into each other where lines are close.
        if (across > slack && down > Math.min(a.box.height, b.box.height) / 3) {
          found.push(`overlap: ${a.text} / ${b.text}`);
        }
      }
      return found;
    });
    return [...outside, ...overlapping];
  });
}
