const xlink = 'http://www.w3.org/1999/xlink';

/** What stands on the link of a mark. Plot is given its position in the list, to carry it to the link. */
export interface MarkLink {
  readonly id: string;
  readonly label: string;
}

/**
 * Makes a picture of Plot fit for our pages: no inline styles (the CSP blocks them); colours as classes, so that dark
 * mode, print and forced colours reach them; links with a plain `href`, which the page follows itself; labels where
 * they may stand. What is read is the links: the rest repeats them.
 */
export function settlePlot(svg: SVGSVGElement, label: string, links: readonly MarkLink[]): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('[style]')) element.removeAttribute('style');
  for (const link of svg.querySelectorAll('a')) {
    const mark = links[Number(link.firstElementChild?.getAttribute('aria-label'))];
    const href = link.getAttributeNS(xlink, 'href') ?? '';
    // Both are called `href`: as long as the old one is there, it is what would be set.
    link.removeAttributeNS(xlink, 'href');
    link.setAttribute('href', href);
    link.removeAttribute('fill');
    link.setAttribute('aria-label', mark?.label ?? '');
    link.setAttribute('data-mark', mark?.id ?? '');
  }
  for (const element of svg.querySelectorAll('rect[aria-label]')) element.removeAttribute('aria-label');
  for (const element of svg.querySelectorAll('rect[fill], text[fill]')) {
    element.setAttribute('class', element.getAttribute('fill') ?? '');
    element.removeAttribute('fill');
  }
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const group of svg.querySelectorAll('g')) {
    if (!group.querySelector('a') && !group.closest('[aria-hidden]'))
      group.setAttribute('aria-hidden', 'true');
    if (group.classList.contains('official')) group.setAttribute('lang', 'de');
  }
  svg.removeAttribute('font-family');
  svg.setAttribute('preserveAspectRatio', 'xMinYMin');
  round(svg);
  // Not an image: an image can't hold links.
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  return svg;
}

/** Coordinates to a tenth: the eye sees no more, and the page is smaller. */
function round(svg: SVGSVGElement): void {
  const number = /-?\d+\.\d{2,}/g;
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (['x', 'y', 'width', 'height', 'transform'].includes(name)) {
        element.setAttribute(
          name,
          value.replace(number, (digits) => String(Math.round(Number(digits) * 10) / 10)),
        );
      }
    }
  }
}
