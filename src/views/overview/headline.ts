import { countByStatus, type StatusResult } from '../../analysis/countByStatus.ts';
import { facet } from '../../analysis/facets.ts';
import { narrow } from '../../analysis/narrow.ts';
import { formatShare } from '../../i18n/format.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { ratedStatuses, reachedStatuses, type Outlook, type Status } from '../../model/codes.ts';
import { withValues } from '../../model/filter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { reachedWords } from '../shared/words.ts';
import type { OverviewContext } from './overviewContext.ts';

/** The finding of the page: how many of the rated goals are reached. */
export function headline(context: OverviewContext, result: StatusResult): Sentence {
  const { cube, filter, language, m, words } = context;
  if (result.goals === 0) return sentence(m.filter.empty, {});
  if (filter.statuses.length > 0) return statusHeadline(context, result);
  if (result.rated === 0) {
    return sentence(words.headlineUnrated(result.goals), { goals: goalsPart(context, result.goals, filter) });
  }
  const reachedFilter = narrow(cube, filter, 'statuses', reachedStatuses);
  const share = shareOf(result.rows.filter((row) => row.status === 'fulfilled' || row.status === 'mostly'));
  return sentence(share === null ? words.headlineSmall : words.headline, {
    reached: numberPart(context, result.reached, reachedFilter),
    rated: numberPart(context, result.rated, narrow(cube, filter, 'statuses', ratedStatuses)),
    share:
      share === null ? '' : numberPart(context, result.reached, reachedFilter, formatShare(share, language)),
    words: reachedWords(context),
  });
}

/** Under a filter by status a rate says nothing: how many goals have it is the finding. */
function statusHeadline(context: OverviewContext, result: StatusResult): Sentence {
  const { cube, filter, m, text, words } = context;
  const any = withValues(filter, 'statuses', []);
  return sentence(words.headlineStatuses, {
    n: numberPart(context, result.goals, filter),
    all: numberPart(context, countByStatus(cube, any).goals, any),
    labels: filter.statuses.map((status) => text(cube.labels.status[status])).join(` ${m.or} `),
  });
}

/** What becomes of the goals of a status, as far as the report says. */
function outlookLead(context: OverviewContext): Sentence {
  const { cube, filter, text, words } = context;
  const found = facet(cube, filter, 'outlooks').filter((row) => row.goals > 0);
  return found.flatMap(({ value, goals }, i): Sentence => [
    { text: i === 0 ? words.outlooks : ', ' },
    { text: `${text(cube.labels.outlook[value as Outlook])}\u00a0` },
    numberPart(context, goals, narrow(cube, filter, 'outlooks', [value])),
  ]);
}

/** Tenths of a percent of several classes together. */
function shareOf(rows: readonly { readonly share: number | null }[]): number | null {
  return rows.reduce<number | null>(
    (sum, row) => (sum === null || row.share === null ? null : sum + row.share),
    0,
  );
}

/** The classes that the headline leaves out, each with its number. */
export function lead(context: OverviewContext, result: StatusResult): Sentence {
  const { cube, filter, language, m, text, words } = context;
  if (filter.statuses.length > 0) return outlookLead(context);
  const label = (status: Status) => text(cube.labels.status[status]);
  const share = (tenths: number | null) =>
    tenths === null ? '' : words.restShare(formatShare(tenths, language));
  const rest = result.rows.filter(
    (row) => row.goals > 0 && (row.status === 'partly' || row.status === 'missed'),
  );
  const parts = rest.flatMap((row, i): Sentence => {
    const only = narrow(cube, filter, 'statuses', [row.status]);
    const part = i === 0 ? goalsPart : numberPart;
    return [
      { text: i === 0 ? '' : ', ' },
      ...sentence(i === 0 ? words.rest(row.goals) : words.restMore, {
        goals: part(context, row.goals, only),
        share: share(row.share),
        label: label(row.status),
      }),
    ];
  });
  const discarded = result.rows.find((row) => row.status === 'discarded')?.goals ?? 0;
  return [
    ...(parts.length ? [...parts, { text: '. ' }] : []),
    ...(discarded > 0 && result.rated > 0
      ? sentence(words.discarded(discarded), {
          n: numberPart(context, discarded, narrow(cube, filter, 'statuses', ['discarded'])),
          label: label('discarded'),
        })
      : []),
  ];
}
