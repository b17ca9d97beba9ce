import { escape, framed, pageLink } from './frame.ts';
import { missed } from './counts.ts';
import { mostSquares, type OverviewData } from './data.ts';
import { iconHtml } from './icons.ts';
import { capital, format, type Values } from './values.ts';

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

/**
 * The content of the start page, in the words of ours. What changes carries the name of its value: `data-n` a text,
 * `data-h` a sentence that changes its shape, `data-b` a box, `data-if` a part that is not always there.
 */
export function overviewHtml(
  data: Omit<OverviewData, 'rows'>,
  { texts, html, parts }: Values,
  pictures: Pictures,
): string {
  const { frame } = data;
  const all = frame.goals;
  const text = (name: string) => `<span data-n="${name}">${texts[name]}</span>`;
  const link = (name: string, query: string) =>
    `<a class="number" data-q="${query}" data-n="${name}" href="list.html?${query}">${texts[name]}</a>`;
  const status = (places: readonly number[]) => `status=${places.map((p) => data.statuses[p]?.id).join()}`;
  const rated = data.statuses.map((_, place) => place).slice(0, -1);
  const label = (place: number) => data.statuses[place]?.label ?? '';
  const base =
    `<tr><th scope="row" colspan="2">bewertet</th><td>${link('rated', status(rated))}</td>` +
    `<td>${text('rated share')}</td></tr>`;
  const classes = data.statuses.map(
    ({ id, label: name }, place) =>
      (place > missed ? base : '') +
      `<tr><td><svg class="s${place}" width="20" height="20"><rect width="20" height="20"/>${iconHtml(place, 5, 5, 0.8333)}</svg></td>` +
      `<th scope="row"><a data-status="${place}" href="?status=${id}">${name}</a></th>` +
      `<td>${link(`s${place}`, status([place]))}</td><td>${text(`s${place} share`)}</td></tr>`,
  );
  const tableRows = data.fields.map(
    ({ id, label: name }, field) =>
      `<tr><th scope="row">${escape(name)}</th>${data.statuses
        .map((s, place) => `<td>${link(`f${field}s${place}`, `feld=${id}&status=${s.id}`)}</td>`)
        .join('')}<td>${link(`f${field} all`, `feld=${id}`)}</td></tr>`,
  );
  const order =
    all > mostSquares
      ? ''
      : `<p>Die Nummer führt zum Ziel.</p><p>Ordnen: <a data-p="" data-q="" aria-current="true" href="./">nach Stand</a> · <a data-p="" data-q="sort=nr" href="?sort=nr">nach Nummer</a></p>`;
  const finding = (name: string, title: string, picture: string, what: string) =>
    `<article data-if="${name}"${parts[name] ? '' : ' hidden'}><h3>${title}</h3>${picture}<p>${what.replace('#', text(`${name} base`))} <a href="bild.html">Bild</a></p></article>`;
  const ways = frame.ways.map(
    ({ path, name, text: what }) => `<li>${pageLink(path, name)}<br>${escape(what)}</li>`,
  );
  const title =
    all > mostSquares
      ? `${format(all)} Ziele nach Handlungsfeld und Stand`
      : `${format(all)} Ziele, jedes ein Quadrat`;
  const reached = capital(frame.reachedWords);
  const main = `<h1><span data-if="byRate">${link('reached', status(data.reached))} von ${link('rated', status(rated))} bewerteten Zielen (${link('share', status(data.reached))}) ${frame.reachedWords}</span><span data-if="byStatus" hidden>${link('hits', '')} von <a class="number" data-q="status=" href="list.html">${format(all)}</a> Zielen ${text('statuses')}</span></h1>
<p class="lead" data-h="lead">${html.lead}</p>
<section><div class="top"><h2>${title}</h2>${order}</div>${pictures.fields}
<table class="classes"><caption class="read">Ziele nach Stand</caption><colgroup><col class="icon"><col><col class="goals"><col class="part"></colgroup>${classes.join('')}</table>
<details class="table"><summary>Als Tabelle</summary><table><caption class="read">Ziele nach Handlungsfeld und Stand</caption><tr><th>Handlungsfeld</th>${data.statuses.map((s) => `<th>${s.label}</th>`).join('')}<th>alle</th></tr>${tableRows.join('')}</table></details><div class="foot"><p>Quelle: ${escape(frame.source)} · Stand ${escape(frame.asOf)}${text('filter')}</p><p><a href="daten.html">Tabelle</a> · <a href="bild.html">Bild</a> · <a data-p="einbetten/" data-q="bild=mosaik" href="einbetten/">Einbetten</a></p></div></section>
<section data-if="findings"><h2>Was auffällt</h2><div class="findings">
${finding('missed', `Alle ${link('missed', status([missed]))} Ziele liegen in ${text('missedFields')} von ${text('allFields')} Handlungsfeldern.`, pictures.missed, `${capital(label(missed))} unter allen Zielen des Feldes (Basis #)`)}
${finding('dated', `Ziele mit Frist sind ${text('datedLess')} ${label(0)}: ${link('d1', 'frist=mit')} gegen ${link('d0', 'frist=ohne')} ohne.`, pictures.dated, `${reached} (Basis # bewertete)`)}
${finding('continued', `${link('continued', 'ausblick=continued')} gehen weiter, ${link('mostContinued', 'ausblick=continued&ziel=most')} davon in ${text('mostTarget')}.`, pictures.continued, `Weitergeführte Ziele je ${frame.nextTarget} (Basis #)`)}
${finding('lost', `${link('lost', `${status([missed])}&ausblick=ended,dropped`)} der ${link('missed', status([missed]))} Ziele ${text('lostGo')} nicht weiter.`, pictures.lost, `Ausblick der Ziele mit dem Stand „${label(missed)}“ (Basis #)`)}
${finding('allReached', `In ${text('fullFields')} Handlungsfeldern sind alle bewerteten Ziele ${label(0)}.`, pictures.allReached, `Bewertete Ziele je Feld, ${frame.reachedWords} (Basis #)`)}
</div></section><section><h2>Weiter</h2><ul class="ways">${ways.join('')}</ul></section>`;
  return framed(frame, main);
}
