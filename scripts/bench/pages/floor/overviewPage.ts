import { cellsOf, count, sum, type Filter } from '../common/counts.ts';
import { mostSquares, type OverviewData } from '../common/data.ts';
import { escape } from '../common/frame.ts';
import { overviewHtml, type Pictures } from '../common/overviewHtml.ts';
import { valuesOf, type Values } from '../common/values.ts';
import { wholePage, type Inlined } from '../common/htmlPage.ts';

const noFilter: Filter = { fields: new Set(), statuses: new Set() };

/** The start page by hand: everything in the HTML, marks as SVG, one script that patches them. */
export function overviewPage(data: OverviewData, inlined: Inlined): string {
  const { rows, ...words } = data;
  const cells = cellsOf(data);
  const all = count(words, cells, noFilter);
  const values = valuesOf(words, all, all, noFilter);
  const body = overviewHtml(words, rows.length, values, pictures(data, values));
  return wholePage(data.frame.title, body, inlined, { ...words, cells });
}

function pictures(
  { rows, fields, targets, outlooks, reached }: OverviewData,
  { texts, boxes }: Values,
): Pictures {
  const rect = (name: string, className: string, height: number) => {
    const [x, width] = boxes[name] ?? [0, 0];
    return `<rect class="${className}" data-b="${name}" x="${x}%" width="${width}%" height="${height}"/>`;
  };
  const behind = (name: string, box: string) =>
    `<text data-e="${box}" data-n="${name}" x="${sum(boxes[box] ?? [])}%" dx="6" y="12.5">${texts[name]}</text>`;
  const bar = (name: string, query: string, content: string) =>
    `<li><a class="bar" data-p="" data-q="${query}" href="?${query}"><span>${escape(name)}</span><svg width="100%" height="16">${content}</svg></a></li>`;
  const head = ({ id, label }: OverviewData['fields'][number], place: number) =>
    `<div><a data-field="${place}" href="?feld=${id}">${escape(label)}</a><br>` +
    `<a data-q="feld=${id}" data-n="f${place}" href="list.html?feld=${id}">${texts[`f${place}`]}</a></div>`;
  const goals = (field: number) =>
    rows
      .filter((row) => row[1] === field)
      .toSorted((a, b) => a[2] - b[2] || a[0] - b[0])
      .map(
        ([nr, , status, , , , title]) =>
          `<li><a class="s${status}" data-p="ziele/${nr}/" href="ziele/${nr}/" aria-label="Ziel ${nr}: ${escape(title)}"><svg viewBox="0 0 28 28">` +
          `<rect width="28" height="28"/><text x="14" y="12.6">${nr}</text>` +
          `<use href="#i${status}" x="9" y="15.7" width="10" height="10"/></svg></a></li>`,
      );
  const picture = (field: number) =>
    rows.length > mostSquares
      ? `<svg width="100%" height="28">${texts2(field)}</svg>`
      : `<ul class="squares">${goals(field).join('')}</ul>`;
  const texts2 = (field: number) => [0, 1, 2, 3, 4].map((s) => rect(`f${field}s${s}`, `s${s}`, 28)).join('');
  const rows2 = fields.map((field, i) => `<li class="row">${head(field, i)}${picture(i)}</li>`);
  return {
    fields: `<ul>${rows2.join('')}</ul>`,
    missed: `<ul>${fields
      .map((field, i) =>
        bar(
          field.label,
          `feld=${field.id}`,
          rect(`m${i} all`, 'ghost', 16) + rect(`m${i}`, 's3', 16) + behind(`m${i}`, `m${i} all`),
        ),
      )
      .join('')}</ul>`,
    dated: [1, 0]
      .map(
        (dated) =>
          `<p>${dated ? 'mit' : 'ohne'} Frist <span data-n="d${dated} share">${texts[`d${dated} share`]}</span></p>` +
          `<svg width="100%" height="32"><rect class="ghost" width="100%" height="32"/>` +
          `${reached.map((s) => rect(`d${dated}s${s}`, `s${s}`, 32)).join('')}</svg>`,
      )
      .join(''),
    continued: `<ul>${targets
      .map((target, i) =>
        bar(target.label, `fortschreibung=${target.id}`, rect(`t${i}`, 'mid', 16) + behind(`t${i}`, `t${i}`)),
      )
      .join('')}</ul>`,
    lost: `<ul>${outlooks
      .map((outlook, i) =>
        bar(outlook.label, `ausblick=${outlook.id}`, rect(`o${i}`, 's3', 16) + behind(`o${i}`, `o${i}`)),
      )
      .join('')}</ul>`,
    allReached: `<ul>${fields
      .map((field, i) =>
        bar(
          field.label,
          `feld=${field.id}`,
          rect(`a${i} all`, 'ghost', 16) +
            reached.map((s) => rect(`a${i}s${s}`, `s${s}`, 16)).join('') +
            behind(`a${i}`, `a${i} all`),
        ),
      )
      .join('')}</ul>`,
  };
}
