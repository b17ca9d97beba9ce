import { embedThemes, type EmbedOptions } from '../../state/embedOptions.ts';

/** Puts the options on the page: classes and one attribute, which its styles know. */
export function applyOptions(root: HTMLElement, options: EmbedOptions): void {
  const theme = embedThemes[options.theme];
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.classList.toggle('untitled', options.untitled);
  root.classList.toggle('untabled', options.withoutTable);
  root.classList.toggle('transparent', options.transparent);
}

/** A picture only: what is left is the link to the full page. */
export function makeStill(page: ParentNode): void {
  for (const link of page.querySelectorAll('main a[href]')) {
    if (!link.closest('.source, .note')) link.removeAttribute('href');
  }
}
