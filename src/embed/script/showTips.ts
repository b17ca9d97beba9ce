/** What a mark says on hover and focus, at once and in words: the browser's own tips come late and not for keys. */
export function showTips(document: Document): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  // The marks have their names already: nothing is read twice.
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  let shown: Element | null = null;

  function show(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest('.picture a[aria-label]') : null;
    if (mark === shown) return;
    shown = mark;
    tip.hidden = mark === null;
    if (!mark) return;
    for (const title of mark.querySelectorAll('title')) title.remove();
    tip.textContent = mark.getAttribute('aria-label');
    place(mark.getBoundingClientRect());
  }

  function place(mark: DOMRect): void {
    const { clientWidth } = document.documentElement;
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(8, Math.min(mark.left + mark.width / 2 - width / 2, clientWidth - width - 8));
    const above = mark.top - height - 6;
    tip.style.left = `${left}px`;
    tip.style.top = `${above >= 0 ? above : mark.bottom + 6}px`;
  }

  const hide = () => show(null);
  document.addEventListener('pointerover', (event) => show(event.target));
  document.addEventListener('focusin', (event) => show(event.target));
  document.addEventListener('focusout', hide);
  document.documentElement.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('scroll', hide);
}
