import { cellsOf, count, sum, type Filter } from '../common/counts.ts';
import { mostSquares, type OverviewData } from '../common/data.ts';
import { escape } from '../common/frame.ts';
import { iconHtml } from '../common/icons.ts';
import { overviewHtml, type Pictures } from '../common/overviewHtml.ts';
import { cornersOf, valuesOf, type Values } from '../common/values.ts';
import { wholePage, type Inlined } from '../common/htmlPage.ts';

const noFilter: Filter = { fields: new Set(), statuses: new Set() };

/** The start page by hand: everything in the HTML, marks as SVG, one script that patches them. */
export function overviewPage(data: OverviewData, inlined: Inlined): string {
  const { rows: _, ...words } = data;
  const cells = cellsOf(data);
  const all = count(words, cells, noFilter);
  const values = valuesOf(words, all, all, noFilter);
  const body = overviewHtml(words, values, pictures(data, values));
  return wholePage(data.frame.title, body, inlined, { ...words, cells });
}

function pictures(
  { rows, fields, statuses, targets, outlooks, reached }: OverviewData,
  { texts, boxes, parts, strong }: Values,
): Pictures {
  const piece = (name: string, className: string) =>
    `<polygon class="${className}" data-b="${name}" points="${cornersOf(boxes[name])}"/>`;
  const stretched = (pieces: string) => `<svg viewBox="0 0 100 1" preserveAspectRatio="none">${pieces}</svg>`;
  const behind = (name: string, box: string, text = texts[name]) =>
    `<text data-e="${box}" data-n="${name}" x="${sum(boxes[box] ?? [])}%" dx="6" y="12.5">${text}</text>`;
  /** `row` names the bar; without a part of this name it is always there. */
  const bar = (row: string, name: string, link: string, pieces: string, number: string) =>
    `<li${row in parts ? ` data-if="${row}"${parts[row] ? '' : ' hidden'}` : ''}><a class="bar${strong[row] ? ' strong' : ''}" data-s="${row}" ${link}><span>${escape(name)}</span><svg width="100%" height="16">${stretched(pieces)}${number}</svg></a></li>`;
  const to = (query: string) => `data-p="" data-q="${query}" href="?${query}"`;
  const byStatus = (row: string, places: readonly number[]) =>
    places.map((s) => piece(`${row}s${s}`, `s${s}`)).join('');
  const head = ({ id, label }: OverviewData['fields'][number], place: number) =>
    `<div><a data-field="${place}" href="?feld=${id}">${escape(label)}</a><br>` +
    `<a data-q="feld=${id}" data-n="f${place}" href="list.html?feld=${id}">${texts[`f${place}`]}</a></div>`;
  const goals = (field: number) =>
    rows
      .filter((row) => row[1] === field)
      .toSorted((a, b) => a[2] - b[2] || a[0] - b[0])
      .map(
        ([nr, , status, , , , title]) =>
          `<li><a class="s${status}" data-p="ziele/${nr}/" href="ziele/${nr}/" aria-label="Ziel ${nr}, ${statuses[status]?.label}: ${escape(title)}"><svg viewBox="0 0 28 28">` +
          `<rect width="28" height="28"/><text x="14" y="12.6">${nr}</text>` +
          `${iconHtml(status, 9, 15.7, 0.8333)}</svg></a></li>`,
      );
  const picture = (field: OverviewData['fields'][number], i: number) =>
    rows.length > mostSquares
      ? bar(
          `f${i}`,
          field.label,
          `data-field="${i}" href="?feld=${field.id}"`,
          byStatus(
            `f${i}`,
            statuses.map((_, place) => place),
          ),
          behind(`f${i} all`, `f${i} all`),
        )
      : `<li class="row">${head(field, i)}<ul class="squares">${goals(i).join('')}</ul></li>`;
  return {
    fields: `<ul>${fields.map(picture).join('')}</ul>`,
    missed: `<ul>${fields
      .map((field, i) =>
        bar(
          `m${i}`,
          field.label,
          to(`feld=${field.id}`),
          piece(`m${i} all`, 'ghost') + piece(`m${i}`, 's3'),
          behind(`m${i}`, `m${i} all`),
        ),
      )
      .join('')}</ul>`,
    dated: `<ul>${[1, 0]
      .map(
        (dated) =>
          `<li><a class="share" ${to(dated ? 'frist=mit' : 'frist=ohne')}><b>${dated ? 'mit' : 'ohne'} Frist</b> <span data-n="d${dated}">${texts[`d${dated}`]}</span>` +
          `<svg width="100%" height="32"><rect class="ghost" width="100%" height="32"/>` +
          `${stretched(byStatus(`d${dated}`, reached))}<text class="inside" x="12" y="21.5" data-n="d${dated} share">${texts[`d${dated} share`]}</text></svg><span class="read" data-n="d${dated} share">${texts[`d${dated} share`]}</span></a></li>`,
      )
      .join('')}</ul>`,
    continued: `<ul class="narrow">${targets
      .map((target, i) =>
        bar(
          `t${i}`,
          target.label,
          to(`fortschreibung=${target.id}`),
          piece(`t${i}`, 'mid'),
          behind(`t${i}`, `t${i}`),
        ),
      )
      .join('')}</ul>`,
    lost: `<ul>${outlooks
      .map((outlook, i) =>
        bar(
          `o${i}`,
          outlook.label,
          to(`ausblick=${outlook.id}`),
          piece(`o${i}`, 's3'),
          behind(`o${i}`, `o${i}`),
        ),
      )
      .join('')}</ul>`,
    allReached: `<ul>${fields
      .map((field, i) =>
        bar(
          `a${i}`,
          field.label,
          to(`feld=${field.id}`),
          piece(`a${i} all`, 'ghost') + byStatus(`a${i}`, reached),
          behind(`a${i}`, `a${i} all`),
        ),
      )
      .join('')}</ul>`,
  };
}
