import { rated } from '../../analysis/count.ts';
import type { FieldRow } from '../../analysis/countByField.ts';
import { share } from '../../analysis/shares.ts';

/** How fields can stand: as in the report, by their goals, or by the share of fulfilled among the rated ones. */
export const fieldOrders = ['dokument', 'groesse', 'erfuellt'] as const;
export type FieldOrder = (typeof fieldOrders)[number];

/** What is not known stands as in the report. */
export function readFieldOrder(value: string | undefined): FieldOrder {
  return fieldOrders.find((known) => known === value) ?? 'dokument';
}

/** The rows in an order; within equals as in the report. A base too small for a share stands last. */
export function orderFields(rows: readonly FieldRow[], order: FieldOrder): readonly FieldRow[] {
  if (order === 'groesse') return rows.toSorted((a, b) => b.goals - a.goals);
  if (order === 'erfuellt') return rows.toSorted((a, b) => fulfilled(b) - fulfilled(a));
  return rows;
}

function fulfilled({ counts }: FieldRow): number {
  return share(counts.fulfilled, rated(counts)) ?? -1;
}
