import { statuses, type Status } from '../../model/codes.ts';
import { add } from '../pictures/element.ts';
import { drawIcon } from '../pictures/statusMark.ts';
import { theme } from '../pictures/theme.ts';
import { inkOnTone, lookOfTone, shadeOf } from '../pictures/toneLook.ts';
import { symbolOf } from '../status.ts';
import type { ExploreTone } from './explorePicture.ts';

/**
 * Gives a picture of Plot its colours as attributes and its icons as paths: on the page a stylesheet and the page's
 * symbols do that, in a saved picture nobody would. Links keep only what `hrefOf` makes of them.
 */
export function paintPlot(svg: SVGSVGElement, hrefOf: ((href: string) => string) | null): SVGSVGElement {
  for (const link of [...svg.querySelectorAll<SVGAElement>('a')]) settleLink(link, hrefOf);
  for (const icon of [...svg.querySelectorAll('use')]) drawInPlace(icon);
  for (const text of [...svg.querySelectorAll('text')]) settleLines(text);
  for (const element of svg.querySelectorAll('rect, text')) paint(element);
  for (const head of svg.querySelectorAll('.heads')) {
    const isStrong = head.classList.contains('strong');
    head.setAttribute('fill', isStrong ? theme.ink : theme['ink-2']);
    if (isStrong) head.setAttribute('font-weight', '700');
  }
  for (const element of svg.querySelectorAll('[class]')) element.removeAttribute('class');
  svg.removeAttribute('class');
  svg.setAttribute('fill', theme.ink);
  return svg;
}

/** The strips that are hit are seen by nobody: their words become the title of what they cover. */
function settleLink(link: SVGAElement, hrefOf: ((href: string) => string) | null): void {
  add(link, 'title').append(link.getAttribute('aria-label') ?? '');
  link.removeAttribute('aria-label');
  link.removeAttribute('data-mark');
  const href = link.getAttribute('href');
  if (hrefOf && href !== null) {
    link.setAttribute('href', hrefOf(href));
    return;
  }
  const group = add(link.parentElement ?? link, 'g');
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** Lines in px, each a text of its own: programs other than browsers know no `em` and no lines inside of a text. */
function settleLines(text: SVGTextElement): void {
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size'));
  const em = (element: Element, name: string) => parseFloat(element.getAttribute(name) ?? '0');
  let y = 0;
  const parts = [...text.querySelectorAll('tspan')];
  for (const part of parts.length > 0 ? parts : [text]) {
    y = part.hasAttribute('y') ? em(part, 'y') : y + em(part, 'dy');
    const line = text.cloneNode(false) as SVGTextElement;
    line.setAttribute('y', String(Math.round(y * size * 100) / 100));
    line.append(part.textContent ?? '');
    text.before(line);
  }
  text.remove();
}

function drawInPlace(icon: SVGUseElement): void {
  const status = statuses.find((known) => icon.getAttribute('href') === `#${symbolOf(known)}`) as Status;
  const number = (name: string) => Number(icon.getAttribute(name));
  const parent = icon.parentElement;
  if (parent) drawIcon(parent, status, number('x'), number('y'), number('width'));
  icon.remove();
}

function paint(element: Element): void {
  const names = [...element.classList];
  const set = (attributes: Readonly<Record<string, string | number>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  };
  const on = names.find((name) => name.startsWith('on-'));
  const shade = names.find((name) => name.startsWith('shade-'));
  if (on) set({ fill: inkOnTone(on.slice('on-'.length) as ExploreTone) });
  else if (shade) set({ fill: shadeOf(Number(shade.slice('shade-'.length))) });
  else if (names.includes('zero')) set({ fill: theme['ink-3'] });
  else if (names.includes('part')) set(lookOfTone(names.find((name) => name !== 'part') as ExploreTone));
  else if (element.closest('.hits')) set({ fill: 'none' });
}
