import type { Values } from './values.ts';

/** Finds once what changes in the page, and then writes only what is another value than before. */
export function patcher(): (values: Values, query: string) => void {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const texts = all<HTMLElement>('[data-n]').map((element) => ({
    node: element.firstChild ?? element.appendChild(document.createTextNode('')),
    name: element.getAttribute('data-n') ?? '',
  }));
  const parts = all<HTMLElement>('[data-if]');
  const boxes = all('[data-b]').map((element) => ({ element, name: element.getAttribute('data-b') ?? '' }));
  const ends = all('[data-e]').map((element) => ({ element, name: element.getAttribute('data-e') ?? '' }));
  const links = all<HTMLAnchorElement>('a[data-q],a[data-p]').map((link) => ({
    link,
    path: link.dataset.p ?? 'list.html',
    own: link.dataset.q ?? '',
    name: link.dataset.n ?? '',
  }));
  let before: Values = { texts: {}, boxes: {}, parts: {} };
  const drawn: Record<string, readonly [number, number]> = {};
  let queryBefore = '';
  return (values, query) => {
    for (const { node, name } of texts) {
      const text = values.texts[name] ?? '';
      if (before.texts[name] !== text) node.nodeValue = text;
    }
    for (const part of parts) part.hidden = !values.parts[part.dataset.if ?? ''];
    const isOther = (name: string) => {
      const [old, now] = [drawn[name], values.boxes[name]];
      return now && (old?.[0] !== now[0] || old?.[1] !== now[1]);
    };
    for (const { element, name } of boxes.filter((box) => isOther(box.name))) {
      const [x, width] = values.boxes[name] ?? [0, 0];
      element.setAttribute('x', `${x}%`);
      element.setAttribute('width', `${width}%`);
    }
    for (const { element, name } of ends.filter((end) => isOther(end.name))) {
      const [x, width] = values.boxes[name] ?? [0, 0];
      element.setAttribute('x', `${x + width}%`);
    }
    if (query !== queryBefore) {
      for (const { link, path, own, name } of links) {
        if (values.texts[name] === '0') link.removeAttribute('href');
        else link.setAttribute('href', `${path}?${query}${query && own ? '&' : ''}${own}`);
      }
    }
    before = values;
    Object.assign(drawn, values.boxes);
    queryBefore = query;
  };
}
