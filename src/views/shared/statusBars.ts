import type { StatusRow } from '../../analysis/countByStatus.ts';
import type { BarRow } from '../../charts/bars.ts';
import type { Status } from '../../model/codes.ts';
import type { Context } from './context.ts';
import { statusLabel } from './stacked.ts';
import { count } from './words.ts';

/** Each status as a bar: where goals are too many to be squares. */
export function statusBars(
  context: Context,
  rows: readonly StatusRow[],
  hrefOf: (status: Status) => string | null,
): readonly BarRow[] {
  return rows.map(({ status, goals }) => ({
    id: status,
    name: statusLabel(context, status),
    strong: false,
    parts: [{ tone: status, goals }],
    whole: goals,
    value: count(context, goals),
    href: goals > 0 ? hrefOf(status) : null,
  }));
}
