import { countByField } from '../../analysis/countByField.ts';
import { countByStatus, type StatusResult } from '../../analysis/countByStatus.ts';
import { matchCells } from '../../analysis/matchCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { MosaicRow } from '../../charts/mosaic.ts';
import { formatShare } from '../../i18n/format.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import { ratedStatuses, reachedStatuses, statuses, type Status } from '../../model/codes.ts';
import { noFilter, toggled, type Filter } from '../../model/filter.ts';
import { Tree } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { count, reachedWords } from '../shared/words.ts';
import { describeFindings, type FindingView } from './findings.ts';

/** One line of the status table beside the mosaic: it is the legend, too. */
export interface ClassRow {
  readonly status: Status;
  readonly label: string;
  readonly goals: Part;
  readonly share: string;
  readonly href: string;
  readonly chosen: boolean;
}

export interface FieldTableRow {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly Part[];
  readonly all: Part;
}

export interface OverviewPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly mosaicTitle: Sentence;
  readonly mosaic: readonly MosaicRow[];
  readonly order: { readonly byNumber: boolean; readonly statusHref: string; readonly numberHref: string };
  readonly classes: readonly ClassRow[];
  readonly base: { readonly goals: Part; readonly share: string };
  readonly table: readonly FieldTableRow[];
  readonly tableStatuses: readonly { readonly status: Status; readonly label: string }[];
  readonly findings: readonly FindingView[];
}

/** The value of `sort` under which the mosaic stands by number. */
const byNumber = 'nr';

/** Everything the start page says, from the dataset and the filter in force. */
export function overview(context: Context): OverviewPage {
  const { cube, filter, links, m, query } = context;
  const result = countByStatus(cube, filter);
  const numbered = query.sort === byNumber;
  return {
    headline: headline(context, result),
    lead: lead(context, result),
    mosaicTitle: sentence(m.overview.mosaic(cube.marks.length), { n: count(context, cube.marks.length) }),
    mosaic: mosaic(context, numbered),
    order: {
      byNumber: numbered,
      statusHref: links.here({ sort: null }),
      numberHref: links.here({ sort: byNumber }),
    },
    classes: result.rows.map((row) => classRow(context, row)),
    base: {
      goals: numberPart(context, result.rated, narrow(cube, filter, 'statuses', ratedStatuses)),
      share: result.rows[0]?.share === null ? m.overview.smallBase : formatShare(1000, context.language),
    },
    table: fieldTable(context),
    tableStatuses: statuses.map((status) => ({ status, label: context.text(cube.labels.status[status]) })),
    findings: describeFindings(context),
  };
}

/** A number that opens its goals; 0 and empty filters open nothing. */
function numberPart(context: Context, n: number, filter: Filter | null, text = count(context, n)): Part {
  return n > 0 && filter ? { text, filter } : { text };
}

function headline(context: Context, result: StatusResult): Sentence {
  const { cube, filter, language, m } = context;
  if (result.goals === 0) return sentence(m.filter.empty, {});
  if (result.rated === 0) {
    const goals = m.goalCount(result.goals).replace('{n}', count(context, result.goals));
    return sentence(m.overview.headlineUnrated(result.goals), {
      goals: numberPart(context, result.goals, filter, goals),
    });
  }
  const reachedFilter = narrow(cube, filter, 'statuses', reachedStatuses);
  const share = shareOf(result.rows.filter((row) => row.status === 'fulfilled' || row.status === 'mostly'));
  return sentence(share === null ? m.overview.headlineSmall : m.overview.headline, {
    reached: numberPart(context, result.reached, reachedFilter),
    rated: numberPart(context, result.rated, narrow(cube, filter, 'statuses', ratedStatuses)),
    share:
      share === null ? '' : numberPart(context, result.reached, reachedFilter, formatShare(share, language)),
    words: reachedWords(context),
  });
}

/** Tenths of a percent of several classes together. */
function shareOf(rows: readonly { readonly share: number | null }[]): number | null {
  return rows.reduce<number | null>(
    (sum, row) => (sum === null || row.share === null ? null : sum + row.share),
    0,
  );
}

/** The classes that the headline leaves out, each with its number. */
function lead(context: Context, result: StatusResult): Sentence {
  const { cube, filter, language, m, text } = context;
  const label = (status: Status) => text(cube.labels.status[status]);
  const share = (tenths: number | null) =>
    tenths === null ? '' : m.overview.restShare(formatShare(tenths, language));
  const rest = result.rows.filter(
    (row) => row.goals > 0 && (row.status === 'partly' || row.status === 'missed'),
  );
  const parts = rest.flatMap((row, i): Sentence => {
    const only = narrow(cube, filter, 'statuses', [row.status]);
    const goals = i === 0 ? m.goalCount(row.goals).replace('{n}', count(context, row.goals)) : undefined;
    return [
      { text: i === 0 ? '' : ', ' },
      ...sentence(i === 0 ? m.overview.rest(row.goals) : m.overview.restMore, {
        goals: numberPart(context, row.goals, only, goals),
        share: share(row.share),
        label: label(row.status),
      }),
    ];
  });
  const discarded = result.rows.find((row) => row.status === 'discarded')?.goals ?? 0;
  return [
    ...(parts.length ? [...parts, { text: '. ' }] : []),
    ...(discarded > 0 && result.rated > 0
      ? sentence(m.overview.discarded(discarded), {
          n: numberPart(context, discarded, narrow(cube, filter, 'statuses', ['discarded'])),
          label: label('discarded'),
        })
      : []),
  ];
}

function mosaic(context: Context, numbered: boolean): readonly MosaicRow[] {
  const { cube, whole, filter, links, m, text } = context;
  const tree = new Tree(whole.fields);
  const matches = matchCells(cube, filter);
  const hits = new Set(cube.marks.map((mark) => mark.nr));
  const rows = countByField(cube, filter);
  return countByField(whole, noFilter).map((row, i): MosaicRow => {
    const id = row.field.id;
    const matching = rows[i]?.goals ?? 0;
    const only = narrow(cube, filter, 'fields', [id]);
    const marks = whole.marks.filter((mark) => tree.rootOf(fieldOf(context, mark.cell)).id === id);
    const rank = (cell: number) => statuses.indexOf(whole.cells[cell]?.status ?? 'discarded');
    const ordered = numbered
      ? marks.toSorted((a, b) => a.nr - b.nr)
      : marks.toSorted((a, b) => rank(a.cell) - rank(b.cell) || a.nr - b.nr);
    return {
      id,
      name: row.field.name,
      href: links.here({ filter: toggled(filter, 'fields', id) }),
      chosen: filter.fields.includes(id),
      count: (matching === row.goals ? m.overview.fieldGoals(row.goals) : m.overview.fieldSome)
        .replace('{n}', count(context, matching))
        .replace('{all}', count(context, row.goals)),
      countHref: matching > 0 && only ? links.list(only) : null,
      squares: ordered.map((mark) => {
        const status = whole.cells[mark.cell]?.status ?? 'discarded';
        return {
          nr: mark.nr,
          status,
          label: m.overview.square(count(context, mark.nr), text(whole.labels.status[status]), mark.title),
          href: links.goal(mark.nr),
          dimmed: !(matches[mark.cell] && hits.has(mark.nr)),
        };
      }),
    };
  });
}

function fieldOf({ whole }: Context, cell: number): string {
  return whole.cells[cell]?.field ?? '';
}

function classRow(context: Context, row: StatusResult['rows'][number]): ClassRow {
  const { cube, filter, language, links, m, text } = context;
  const share = row.share === null ? '' : formatShare(row.share, language);
  return {
    status: row.status,
    label: text(cube.labels.status[row.status]),
    goals: numberPart(context, row.goals, narrow(cube, filter, 'statuses', [row.status])),
    share: row.status === 'discarded' ? m.overview.noRate : share,
    href: links.here({ filter: toggled(filter, 'statuses', row.status) }),
    chosen: filter.statuses.includes(row.status),
  };
}

function fieldTable(context: Context): readonly FieldTableRow[] {
  const { cube, filter } = context;
  return countByField(cube, filter).map(({ field, counts, goals }) => {
    const only = narrow(cube, filter, 'fields', [field.id]);
    return {
      id: field.id,
      name: field.name,
      counts: statuses.map((status) =>
        numberPart(context, counts[status], only && narrow(cube, only, 'statuses', [status])),
      ),
      all: numberPart(context, goals, only),
    };
  });
}
