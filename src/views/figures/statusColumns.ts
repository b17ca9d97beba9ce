import { rated, total, type StatusCounts } from '../../analysis/count.ts';
import { shares } from '../../analysis/shares.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, statuses } from '../../model/codes.ts';
import type { DataCell, DataColumn } from '../../model/dataTable.ts';
import type { Context } from '../shared/context.ts';
import { statusLabel } from '../shared/stacked.ts';

/** The columns of the goals by status, their sum, and the shares where the picture shows these. */
export function statusColumns(
  context: Context,
  words: PageWords['figures'],
  withShares: boolean,
): readonly DataColumn[] {
  const label = (status: (typeof statuses)[number]) => statusLabel(context, status);
  return [
    ...statuses.map((status): DataColumn => ({ key: status, label: label(status), type: 'number' })),
    { key: 'goals', label: words.goals, type: 'number' },
    ...(withShares
      ? [
          { key: 'rated', label: words.rated, type: 'number' } as const,
          ...ratedStatuses.map((status): DataColumn => ({
            key: `${status}_share`,
            label: words.share(label(status)),
            type: 'share',
          })),
        ]
      : []),
  ];
}

/** The cells of these columns; a base too small for shares leaves theirs empty. */
export function statusCells(counts: StatusCounts, withShares: boolean): readonly DataCell[] {
  const tenths = shares(ratedStatuses.map((status) => counts[status]));
  return [
    ...statuses.map((status) => counts[status]),
    total(counts),
    ...(withShares
      ? [rated(counts), ...ratedStatuses.map((_, i) => (tenths ? (tenths[i] ?? 0) / 1000 : null))]
      : []),
  ];
}
