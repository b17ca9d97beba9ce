import { format } from './values.ts';

/** What stands around the content of every page of ours: head, navigation, filter menus, foot. */
export interface Frame {
  readonly title: string;
  /** Path and name of each page, with the sentence that says what it is for. */
  readonly pages: readonly { readonly path: string; readonly name: string; readonly text: string }[];
  readonly menus: readonly string[];
  readonly citation: string;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link to another page; `data-p` says that it carries the filter in force. */
export function pageLink(path: string, name: string): string {
  return `<a data-p="${path}" href="${path}">${escape(name)}</a>`;
}

/** Puts the content of a page into its frame. `hits` is the number of goals shown, of `all`. */
export function framed({ title, pages, menus, citation }: Frame, all: number, main: string): string {
  const nav = pages.map(({ path, name }) => `<li>${pageLink(path, name)}</li>`);
  const summaries = menus.map((menu) => `<details><summary>${escape(menu)}</summary></details>`);
  return `<header><b>Zielspiegel</b> ${escape(title)}</header><nav><ul>${nav.join('')}</ul></nav>
<nav class="filter">Filtern <span class="chips"></span>${summaries.join('')}<p class="hits"><b data-n="hits">${format(all)}</b> von ${format(all)} Zielen<a data-if="filtered" href="?" hidden> · alle zeigen</a></p></nav>
<p aria-live="polite" class="read" data-n="announce"></p>
<main>${main}</main><footer><p>${escape(citation)}.</p><p>${pageLink('daten/', 'nachrechnen')}</p><p>${pageLink('ziele/', 'Ziele')}</p></footer>`;
}
