import { escape, framed, pageLink } from './frame.ts';
import { missed } from './counts.ts';
import { format, type Values } from './values.ts';
import type { OverviewData } from './data.ts';

/** The pictures of the start page as HTML: the marks themselves, or the place where a library draws them. */
export interface Pictures {
  /** With the names of the fields as links. */
  readonly fields: string;
  readonly missed: string;
  readonly dated: string;
  readonly continued: string;
  readonly lost: string;
  readonly allReached: string;
}

/** The content of the start page. What changes carries the name of its value: `data-n` a text, `data-b` a box. */
export function overviewHtml(
  data: Omit<OverviewData, 'rows'>,
  all: number,
  { texts }: Values,
  pictures: Pictures,
): string {
  const text = (name: string) => `<span data-n="${name}">${texts[name]}</span>`;
  const link = (name: string, query: string) =>
    `<a class="number" data-q="${query}" data-n="${name}" href="list.html?${query}">${texts[name]}</a>`;
  const status = (places: readonly number[]) => `status=${places.map((p) => data.statuses[p]?.id).join()}`;
  const rated = data.statuses.map((_, place) => place).slice(0, -1);
  const label = (place: number) => data.statuses[place]?.label ?? '';
  const rest = [missed - 1, missed].map(
    (place) => `${link(`s${place}`, status([place]))} (${text(`s${place} share`)}) ${label(place)}`,
  );
  const classes = data.statuses.map(
    ({ id, label: name }, place) =>
      `<tr><td><svg class="s${place}" width="20" height="20"><rect width="20" height="20"/></svg></td>` +
      `<th scope="row"><a data-status="${place}" href="?status=${id}">${name}</a></th>` +
      `<td>${link(`s${place}`, status([place]))}</td><td>${text(`s${place} share`)}</td></tr>`,
  );
  const tableRows = data.fields.map(
    ({ id, label: name }, field) =>
      `<tr><th scope="row">${escape(name)}</th>${data.statuses
        .map((s, place) => `<td>${link(`f${field}s${place}`, `feld=${id}&status=${s.id}`)}</td>`)
        .join('')}<td>${link(`f${field} all`, `feld=${id}`)}</td></tr>`,
  );
  const finding = (name: string, title: string, picture: string) =>
    `<article data-if="${name}"><h3>${title}</h3>${picture}<p>Basis ${text(`${name} base`)} · <a href="bild.html">Bild</a></p></article>`;
  const ways = data.frame.pages.map(
    ({ path, name, text: what }) => `<li>${pageLink(path, name)}<br>${escape(what)}</li>`,
  );
  const main = `<h1><span data-if="byRate">${link('reached', status(data.reached))} von ${link('rated', status(rated))} bewerteten Zielen (${link('share', status(data.reached))}) erfüllt</span><span data-if="byStatus" hidden>${link('hits', '')} von ${format(all)} Zielen ${text('statuses')}</span></h1>
<p class="lead" data-if="byRate">${rest.join(', ')}. ${link(`s${missed + 1}`, status([missed + 1]))} weitere sind ${label(missed + 1)}.</p>
<section><h2>${format(all)} Ziele nach Handlungsfeld und Stand</h2>${pictures.fields}
<table class="classes">${classes.join('')}</table>
<details><summary>Als Tabelle</summary><table><tr><th></th>${data.statuses.map((s) => `<th>${s.label}</th>`).join('')}<th>alle</th></tr>${tableRows.join('')}</table></details><p>Quelle: ${escape(data.frame.citation)}${text('filter')}</p></section>
<section class="findings">
${finding('missed', `Alle ${link(`s${missed}`, status([missed]))} Ziele liegen in ${text('missedFields')} von ${text('allFields')} Feldern.`, pictures.missed)}
${finding('dated', `Ziele mit Frist sind ${text('datedLess')} erfüllt: ${text('d1')} gegen ${text('d0')} ohne.`, pictures.dated)}
${finding('continued', `${link('continued', 'ausblick=continued')} gehen weiter, ${text('mostContinued')} davon in ${text('mostTarget')}.`, pictures.continued)}
${finding('lost', `${text('lost')} der ${link(`s${missed}`, status([missed]))} nicht erfüllten Ziele gehen nicht weiter.`, pictures.lost)}
${finding('allReached', `In ${text('fullFields')} Handlungsfeldern sind alle bewerteten Ziele erfüllt.`, pictures.allReached)}
</section><section><h2>Weiter</h2><ul class="ways">${ways.join('')}</ul></section>`;
  return framed(data.frame, all, main);
}
