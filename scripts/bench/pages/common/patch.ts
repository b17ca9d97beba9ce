import { cornersOf, type Values } from './values.ts';

/** Finds once what changes in the page, and then writes only what is another value than before. */
export function patcher(): (values: Values, query: string) => void {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  // What is closed waits until it is opened: a filter has enough to write that is seen.
  const table = document.querySelector<HTMLDetailsElement>('details.table');
  const waits = (element: Element) => table?.contains(element) ?? false;
  const texts = all('[data-n]').map((element) => ({
    node: element.firstChild ?? element.appendChild(document.createTextNode('')),
    name: element.getAttribute('data-n') ?? '',
    waits: waits(element),
  }));
  const sentences = all<HTMLElement>('[data-h]').map((element) => ({
    element,
    name: element.dataset.h ?? '',
  }));
  const parts = all<HTMLElement>('[data-if]').map((element) => ({ element, name: element.dataset.if ?? '' }));
  const marked = all<HTMLElement>('[data-s]').map((element) => ({ element, name: element.dataset.s ?? '' }));
  const boxes = all('[data-b]').map((element) => ({ element, name: element.getAttribute('data-b') ?? '' }));
  const ends = all('[data-e]').map((element) => ({ element, name: element.getAttribute('data-e') ?? '' }));
  const linkOf = (link: HTMLElement) => ({
    link,
    path: link.dataset.p ?? 'list.html',
    own: link.dataset.q ?? '',
    name: link.dataset.n ?? '',
    waits: waits(link),
  });
  const links = all<HTMLElement>('a[data-q],a[data-p]')
    .filter((link) => !link.closest('[data-h]'))
    .map(linkOf);
  let before: Values = { texts: {}, html: {}, boxes: {}, parts: {}, strong: {} };
  const drawn: Record<string, readonly [number, number]> = {};
  let [queryBefore, isStale] = ['', false];

  const writeLink = ({ link, path, own, name }: (typeof links)[number], now: Values, query: string) => {
    const text = now.texts[name];
    if (text === '0' || text?.startsWith('0 ')) link.removeAttribute('href');
    else link.setAttribute('href', `${path}?${query}${query && own ? '&' : ''}${own}`);
  };
  table?.addEventListener('toggle', () => {
    if (!table.open || !isStale) return;
    for (const text of texts) if (text.waits) text.node.nodeValue = before.texts[text.name] ?? '';
    for (const link of links) if (link.waits) writeLink(link, before, queryBefore);
    isStale = false;
  });

  return (values, query) => {
    const isClosed = table !== null && !table.open;
    isStale = isClosed;
    for (const text of texts) {
      const now = values.texts[text.name] ?? '';
      if (before.texts[text.name] !== now && !(isClosed && text.waits)) text.node.nodeValue = now;
    }
    for (const { element, name } of sentences) {
      if (before.html[name] === values.html[name] && query === queryBefore) continue;
      element.innerHTML = values.html[name] ?? '';
      for (const link of element.querySelectorAll('a')) writeLink(linkOf(link), values, query);
    }
    for (const { element, name } of parts) {
      if (element.hidden === values.parts[name]) element.hidden = !values.parts[name];
    }
    for (const { element, name } of marked) {
      if (before.strong[name] !== values.strong[name])
        element.classList.toggle('strong', values.strong[name]);
    }
    const isOther = (name: string) => {
      const [old, now] = [drawn[name], values.boxes[name]];
      return now && (old?.[0] !== now[0] || old?.[1] !== now[1]);
    };
    for (const { element, name } of boxes.filter((box) => isOther(box.name))) {
      element.setAttribute('points', cornersOf(values.boxes[name]));
    }
    for (const { element, name } of ends.filter((end) => isOther(end.name))) {
      const [x, width] = values.boxes[name] ?? [0, 0];
      element.setAttribute('x', `${x + width}%`);
    }
    if (query !== queryBefore) {
      for (const link of links) if (!(isClosed && link.waits)) writeLink(link, values, query);
    }
    before = values;
    Object.assign(drawn, values.boxes);
    queryBefore = query;
  };
}
