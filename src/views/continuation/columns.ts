import { flowColumns, type FlowColumnId } from '../../charts/flow/flow.ts';
import type { ContinuationContext } from './continuationContext.ts';

/** The German words by which the query names the columns that are shown. */
const queryWords: Readonly<Record<FlowColumnId, string>> = { field: 'feld', status: 'stand', end: 'ziel' };

/** A column that can be shown or hidden; `null` where at least two have to stay. */
export interface ColumnSwitch {
  readonly id: FlowColumnId;
  readonly label: string;
  readonly shown: boolean;
  readonly href: string | null;
}

/** The columns that the query shows: all, or two of them. */
export function columnsOf({ query }: ContinuationContext): readonly FlowColumnId[] {
  const named = (query.own.spalten ?? '').split(',');
  const shown = flowColumns.filter((id) => named.includes(queryWords[id]));
  return shown.length >= 2 ? shown : flowColumns;
}

export function columnSwitches(context: ContinuationContext): readonly ColumnSwitch[] {
  const { links, words } = context;
  const shown = columnsOf(context);
  return flowColumns.map((id) => {
    const isShown = shown.includes(id);
    const next = isShown ? shown.filter((c) => c !== id) : flowColumns;
    const value = next.length === flowColumns.length ? '' : next.map((c) => queryWords[c]).join(',');
    return {
      id,
      label: words.columnNames[id],
      shown: isShown,
      href: next.length >= 2 ? links.here({ own: { spalten: value } }) : null,
    };
  });
}
