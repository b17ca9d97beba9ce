import { countByField } from '../../analysis/countByField.ts';
import { countByStatus, type StatusResult } from '../../analysis/countByStatus.ts';
import { narrow } from '../../analysis/narrow.ts';
import { remembered } from '../../analysis/remembered.ts';
import { sumGoals } from '../../analysis/count.ts';
import { mostMarks } from '../../analysis/cube.ts';
import type { BarRow } from '../../charts/bars.ts';
import type { MosaicRow } from '../../charts/mosaic.ts';
import { formatShare } from '../../i18n/format.ts';
import type { Part, Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, statuses, type Status } from '../../model/codes.ts';
import { toggled } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import { describeFindings, type FindingView } from './findings.ts';
import { headline, lead } from './headline.ts';
import { hasCorner, mosaicRows } from './mosaicRows.ts';
import type { OverviewContext } from './overviewContext.ts';

/** One line of the status table beside the mosaic: it is the legend, too. */
export interface ClassRow {
  readonly status: Status;
  readonly label: string;
  readonly goals: Part;
  readonly share: string;
  readonly href: string;
  readonly chosen: boolean;
}

export interface FieldTable {
  readonly statuses: readonly { readonly status: Status; readonly label: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly Part[];
    readonly all: Part;
  }[];
}

export interface OverviewPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly mosaicTitle: string;
  /** A square a goal; empty where there are too many for that: then the fields are bars. */
  readonly mosaic: readonly MosaicRow[];
  readonly fieldBars: readonly BarRow[];
  /** Whether the status table fits beside the lower rows of the mosaic. */
  readonly hasCorner: boolean;
  readonly order: { readonly byNumber: boolean; readonly statusHref: string; readonly numberHref: string };
  /** In the order of the statuses. */
  readonly classes: readonly ClassRow[];
  readonly base: { readonly goals: Part; readonly share: string };
  readonly findings: readonly FindingView[];
}

/** The value of `sort` under which the mosaic stands by number. */
const byNumber = 'nr';

/** Everything the start page says, from the dataset and the filter in force. */
export const overview = remembered((plainContext: Context, words: PageWords['overview']): OverviewPage => {
  const context: OverviewContext = { ...plainContext, words };
  const { cube, filter, links, query } = context;
  const result = countByStatus(cube, filter);
  const numbered = query.own.sort === byNumber;
  const goals = sumGoals(context.whole.cells);
  const single = goals <= mostMarks;
  const mosaic = single ? mosaicRows(context, numbered) : [];
  return {
    headline: headline(context, result),
    lead: lead(context, result),
    hasCorner: hasCorner(mosaic),
    mosaicTitle: (single ? words.mosaic(goals) : words.fieldBars).replace('{n}', count(context, goals)),
    fieldBars: single ? [] : fieldBars(context),
    mosaic,
    order: {
      byNumber: numbered,
      statusHref: links.here({ own: { sort: '' } }),
      numberHref: links.here({ own: { sort: byNumber } }),
    },
    classes: result.rows.map((row) => classRow(context, row)),
    base: {
      goals: numberPart(context, result.rated, narrow(cube, filter, 'statuses', ratedStatuses)),
      share: result.rows[0]?.share === null ? words.smallBase : formatShare(1000, context.language),
    },
    findings: describeFindings(context),
  };
});

function classRow(context: OverviewContext, row: StatusResult['rows'][number]): ClassRow {
  const { cube, filter, language, links, m, text, words } = context;
  const share = row.share === null ? '' : formatShare(row.share, language);
  return {
    status: row.status,
    label: text(cube.labels.status[row.status]),
    goals: numberPart(context, row.goals, narrow(cube, filter, 'statuses', [row.status])),
    share: row.status === 'discarded' ? words.noRate : share,
    href: links.here({ filter: toggled(filter, 'statuses', row.status) }),
    chosen: filter.statuses.includes(row.status),
  };
}

/** The numbers of the mosaic by field and status, each with its goals. */
export function fieldTable(context: Context): FieldTable {
  const { cube, filter, text } = context;
  return {
    statuses: statuses.map((status) => ({ status, label: text(cube.labels.status[status]) })),
    rows: countByField(cube, filter).map(({ field, counts, goals }) => {
      const only = narrow(cube, filter, 'fields', [field.id]);
      return {
        id: field.id,
        name: field.name,
        counts: statuses.map((status) =>
          numberPart(context, counts[status], only && narrow(cube, only, 'statuses', [status])),
        ),
        all: numberPart(context, goals, only),
      };
    }),
  };
}

function fieldBars(context: OverviewContext): readonly BarRow[] {
  const { cube, filter, links } = context;
  return countByField(cube, filter).map(({ field, counts, goals }) => ({
    id: field.id,
    name: field.name,
    strong: filter.fields.includes(field.id),
    parts: statuses.map((tone) => ({ tone, goals: counts[tone] })),
    whole: goals,
    value: count(context, goals),
    href: links.here({ filter: toggled(filter, 'fields', field.id) }),
  }));
}
