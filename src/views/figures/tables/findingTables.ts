import type { BarRow } from '../../../charts/bars.ts';
import type { PageWords } from '../../../i18n/words.ts';
import { reachedStatuses, type Status } from '../../../model/codes.ts';
import type { DataTable } from '../../../model/dataTable.ts';
import type { Dimension } from '../../../model/filter.ts';
import type { FindingId } from '../../overview/findingIds.ts';
import type { Context } from '../../shared/context.ts';
import { statusLabel } from '../../shared/stacked.ts';

/** What the rows of a finding's bars are, the statuses of their parts, and what their whole is where it is shown. */
interface Bars {
  readonly key: string;
  readonly dimension: Dimension;
  readonly statuses: readonly Status[];
  readonly whole: 'goals' | 'rated' | null;
}

const barsOf: Readonly<Record<Exclude<FindingId, 'befund-befristet'>, Bars>> = {
  'befund-verfehlt': { key: 'field', dimension: 'fields', statuses: ['missed'], whole: 'goals' },
  'befund-fortgesetzt': { key: 'target', dimension: 'targets', statuses: [], whole: 'goals' },
  'befund-verloren': { key: 'outlook', dimension: 'outlooks', statuses: ['missed'], whole: null },
  'befund-erreicht': { key: 'field', dimension: 'fields', statuses: reachedStatuses, whole: 'rated' },
};

/** The bars of a finding as rows. */
export function barsTable(
  id: keyof typeof barsOf,
  context: Context,
  rows: readonly BarRow[],
  own: PageWords['figures'],
): DataTable {
  const { key, dimension, statuses, whole } = barsOf[id];
  return {
    columns: [
      { key: `${key}_id`, label: own.id, type: 'text' },
      { key, label: context.m.filter.dimensions[dimension], type: 'text' },
      ...statuses.map((status) => ({
        key: status,
        label: statusLabel(context, status),
        type: 'number' as const,
      })),
      ...(whole ? [{ key: whole, label: own[whole], type: 'number' as const }] : []),
    ],
    rows: rows.map((row) => [
      row.id,
      row.name,
      ...statuses.map((_, i) => row.parts[i]?.goals ?? 0),
      ...(whole ? [row.whole] : []),
    ]),
  };
}
