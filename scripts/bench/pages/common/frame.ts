import { format } from './values.ts';

/** What stands around the content of every page of ours: head, navigation, filter menus, foot. */
export interface Frame {
  readonly siteName: string;
  /** The name of the concept, and as of when its goals stand. */
  readonly title: string;
  readonly asOf: string;
  /** How many goals there are, and how many of them are rated. */
  readonly goals: number;
  readonly rated: number;
  /** Path and name of each page of the menu. */
  readonly pages: readonly { readonly path: string; readonly name: string }[];
  /** The pages that the start page leads to, each with the sentence that says what it is for. */
  readonly ways: readonly { readonly path: string; readonly name: string; readonly text: string }[];
  readonly menus: readonly string[];
  readonly source: string;
  readonly citation: string;
  /** What the report calls goals that are fully or mostly reached. */
  readonly reachedWords: string;
  /** What the next concept calls a target: `Handlungsfeld 2020`. */
  readonly nextTarget: string;
}

export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link to another page; `data-p` says that it carries the filter in force. */
export function pageLink(path: string, name: string): string {
  return `<a data-p="${path}" href="${path}">${escape(name)}</a>`;
}

/** Puts the content of a page into its frame. */
export function framed(frame: Frame, main: string): string {
  const { siteName, title, asOf, goals, rated, pages, menus, citation } = frame;
  const all = format(goals);
  const [first, ...rest] = pages.map(({ path, name }) => `<li>${pageLink(path, name)}</li>`);
  const summaries = menus.map((menu) => `<details><summary>${escape(menu)}</summary></details>`);
  const others = ['ziele/', 'bericht/', 'einbetten/', 'praesentation/'] as const;
  const names = ['Ziele', 'Bericht', 'Einbetten', 'Präsentation'];
  const about = [
    pageLink('daten/', 'Herunterladen'),
    ...others.map((path, i) => pageLink(path, names[i] ?? '')),
  ];
  return `<a class="skip" href="#content">Zum Inhalt springen</a>
<header><a class="brand" data-p="" href="./">${siteName}</a><span>${escape(title)} · Stand ${escape(asOf)}</span><span class="tools">${pageLink('ziele/', 'Suche')}<button type="button">Hell / Dunkel</button><span><b>DE</b> <a data-p="en/" href="en/" lang="en" aria-label="EN, English">EN</a></span></span></header>
<nav><ul>${first?.replace('<a ', '<a aria-current="page" ')}${rest.join('')}</ul></nav>
<nav class="filter">Filtern <span class="chips"></span>${summaries.join('')}<p class="hits"><b data-n="hits">${all}</b> von ${all} Zielen<span data-if="filtered" hidden> · <a href="?">alle zeigen</a></span></p></nav>
<main id="content">${main}</main>
<footer><div><h2>Quelle</h2><p>${escape(citation)}.</p></div>
<div><h2>Stand ${escape(asOf)}</h2><p><a class="number" href="list.html">${all} Ziele</a>, davon <a class="number" href="list.html?status=rated">${format(rated)}</a> bewertet und <a class="number" href="list.html?status=discarded">${format(goals - rated)}</a> verworfen. Alle Zahlen werden aus den Daten berechnet: ${pageLink('daten/', 'nachrechnen')}.</p></div>
<div><h2>Über diese Seiten</h2><p>${about.join(' · ')}</p></div></footer>
<p aria-live="polite" class="read" data-n="announce">${all} von ${all} Zielen ausgewählt</p>`;
}
