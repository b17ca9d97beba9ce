import { count, matches, type Counts, type Filter } from './counts.ts';
import type { OverviewData } from './data.ts';
import { followFilter } from './followFilter.ts';
import { escape } from './frame.ts';
import { overviewHtml } from './overviewHtml.ts';
import { patcher } from './patch.ts';
import { valuesOf } from './values.ts';

/** A goal as the libraries get it: names in place of codes. */
export interface Row {
  readonly nr: number;
  readonly field: string;
  readonly status: string;
  readonly dated: string;
  /** Empty where the goal goes on nowhere. */
  readonly target: string;
  /** Empty where the report gives none. */
  readonly outlook: string;
  readonly title: string;
  /** Its place among the goals of its field, ordered by status. */
  readonly place: number;
  readonly fieldPlace: number;
  readonly statusPlace: number;
}

export const datedLabels = ['ohne Frist', 'mit Frist'] as const;

/** What a library draws into: the elements are empty and stay in the page. */
export interface Places {
  readonly fields: HTMLElement;
  readonly missed: HTMLElement;
  readonly dated: HTMLElement;
  readonly continued: HTMLElement;
  readonly lost: HTMLElement;
  readonly allReached: HTMLElement;
}

export interface Drawing {
  readonly data: OverviewData;
  readonly rows: readonly Row[];
  readonly places: Places;
}

/** What is to be seen now. A library that counts by itself takes the rows, another one the counts. */
export interface Shown {
  readonly filter: Filter;
  readonly isShown: (row: Row) => boolean;
  readonly counts: Counts;
  /** Whether a finding holds: its picture is to be seen. */
  readonly holds: (finding: keyof Places) => boolean;
}

/**
 * The start page around a library's pictures: loads the goals, writes the texts, follows the filter. `prepare` gets
 * everything once and returns what draws a state.
 */
export async function startOverview(
  prepare: (drawing: Drawing) => Promise<(shown: Shown) => void> | ((shown: Shown) => void),
): Promise<void> {
  const data = (await (await fetch('overview.json')).json()) as OverviewData;
  const cells = data.rows.map(
    ([, field, status, dated, target, outlook]) => [field, status, dated, target, outlook, 1] as const,
  );
  const noFilter: Filter = { fields: new Set(), statuses: new Set() };
  const all = count(data, cells, noFilter);
  const names = data.fields.map(
    ({ id, label }, place) => `<a data-field="${place}" href="?feld=${id}">${escape(label)}</a>`,
  );
  const html = overviewHtml(data, valuesOf(data, all, all, noFilter), {
    fields: `<p>${names.join(' · ')}</p><div id="fields"></div>`,
    missed: '<div id="missed"></div>',
    dated: '<div id="dated"></div>',
    continued: '<div id="continued"></div>',
    lost: '<div id="lost"></div>',
    allReached: '<div id="allReached"></div>',
  });
  document.body.insertAdjacentHTML('beforeend', html);
  const place = (id: string) => document.getElementById(id) as HTMLElement;
  const draw = await prepare({
    data,
    rows: rowsOf(data),
    places: {
      fields: place('fields'),
      missed: place('missed'),
      dated: place('dated'),
      continued: place('continued'),
      lost: place('lost'),
      allReached: place('allReached'),
    },
  });
  const patch = patcher();
  const show = (filter: Filter, query: string) => {
    const counts = count(data, cells, filter);
    const values = valuesOf(data, all, counts, filter);
    patch(values, query);
    draw({
      filter,
      counts,
      holds: (finding) => values.parts[finding] ?? false,
      isShown: (row) => matches(filter, row.fieldPlace, row.statusPlace),
    });
  };
  show(noFilter, '');
  followFilter(data, show);
  performance.mark('app-ready');
}

function rowsOf({ rows, fields, statuses, targets, outlooks }: OverviewData): readonly Row[] {
  const next = fields.map(() => 0);
  return rows
    .toSorted((a, b) => a[2] - b[2] || a[0] - b[0])
    .map(([nr, field, status, dated, target, outlook, title]) => {
      const place = next[field] ?? 0;
      next[field] = place + 1;
      return {
        nr,
        title,
        place,
        field: fields[field]?.label ?? '',
        status: statuses[status]?.label ?? '',
        dated: datedLabels[dated],
        target: targets[target]?.label ?? '',
        outlook: outlooks[outlook]?.label ?? '',
        fieldPlace: field,
        statusPlace: status,
      };
    });
}
