import { sumFlow, type FlowRow } from '../../analysis/countFlow.ts';
import { flowColumns, type FlowColumnId } from '../../charts/flow/flow.ts';
import { formatList } from '../../i18n/formatList.ts';
import { treeOf } from '../../model/tree.ts';
import { count } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { endName } from './ends.ts';

/** `Bildung: 13 Ziele. Stand: erfüllt (8) und … Was daraus wird: HF 2.3 (5) und …` */
export function nodeSentence(
  context: ContinuationContext,
  id: FlowColumnId,
  name: string,
  rows: readonly FlowRow[],
): string {
  const { words } = context;
  if (rows.length === 0) return words.sayNone.replace('{name}', name);
  const goals = sumFlow(rows);
  return flowColumns
    .filter((other) => other !== id)
    .map((other) => words.sayBy[other].replace('{list}', listOf(context, rows, other)))
    .reduce(
      (said, part) => `${said} ${part}`,
      words.sayNode(goals).replace('{name}', name).replace('{n}', count(context, goals)),
    );
}

/** `erfüllt (8) und nicht erfüllt (2)`: the rows summed by a column, in their order. */
export function listOf(context: ContinuationContext, rows: readonly FlowRow[], id: FlowColumnId): string {
  const { whole, text, language } = context;
  const fields = treeOf(whole.fields);
  const nameOf = (row: FlowRow) => {
    if (id === 'field') return fields.get(row.field).name;
    return id === 'status' ? text(whole.labels.status[row.status]) : endName(context, row.end);
  };
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.goals);
  return formatList(
    [...sums].map(([name, goals]) => `${name}\u00a0(${count(context, goals)})`),
    language,
  );
}
