import { countFlow, endFilter, endKey, endsOf, sumFlow, type FlowRow } from '../../analysis/countFlow.ts';
import { sumGoals } from '../../analysis/count.ts';
import { goalsOf } from '../../analysis/goalsOf.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { narrow } from '../../analysis/narrow.ts';
import { formatList } from '../../i18n/formatList.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import { statuses, type Status } from '../../model/codes.ts';
import { dimensions, isFiltered, noFilter, type Filter } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { mostListed } from '../shared/cutList.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { inWords, targetName } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { endName } from './ends.ts';

export interface SelectionRow {
  readonly key: string;
  /** The row's status; `null` where the rows are ends. */
  readonly status: Status | null;
  readonly count: Part;
  readonly label: string;
  readonly goals: readonly { readonly nr: number; readonly href: string; readonly label: string }[];
}

/** What the filter means, under the picture: as a sentence, and with its goals. */
export interface Selection {
  readonly sentence: Sentence;
  readonly rows: readonly SelectionRow[];
  readonly clearHref: string;
}

/** `null` without a filter. By status; where only one status is chosen by end, for then that is the question. */
export function selection(context: ContinuationContext): Selection | null {
  const { cube, filter, links, m } = context;
  if (!isFiltered(filter)) return null;
  const rows = countFlow(cube, filter);
  const clearHref = links.here({ filter: noFilter });
  if (rows.length === 0) return { sentence: sentence(m.filter.empty, {}), rows: [], clearHref };
  const [first] = rows;
  const byEnd = first?.status !== 'discarded' && rows.every((row) => row.status === first?.status);
  return {
    sentence: onlyTarget(context, rows) ?? whatBecame(context, rows),
    rows: byEnd ? endRows(context, rows) : statusRows(context, rows),
    clearHref,
  };
}

/** `HF 2.1 übernimmt 18 Ziele, alle aus dem Feld …. 14 davon sind erfüllt.`; `null` if other values are chosen. */
function onlyTarget(context: ContinuationContext, rows: readonly FlowRow[]): Sentence | null {
  const { cube, filter, language, whole, words, text } = context;
  const [id, ...more] = filter.targets;
  const others = dimensions.some((dimension) => dimension !== 'targets' && filter[dimension].length > 0);
  if (id === undefined || more.length > 0 || others || filter.text) return null;
  const fields = [...new Set(rows.map((row) => row.field))];
  const goals = sumFlow(rows);
  const fulfilled = sumFlow(rows.filter((row) => row.status === 'fulfilled'));
  const target = targetName(context, treeOf(whole.targets).get(id));
  return [
    ...sentence(words.takes(goals, fields.length), {
      target,
      goals: goalsPart(context, goals, filter),
      field: treeOf(whole.fields).get(fields[0] ?? '').name,
      fields: inWords(context, fields.length),
    }),
    ...sentence(words.already(fulfilled), {
      n: numberPart(context, fulfilled, narrow(cube, filter, 'statuses', ['fulfilled'])),
      label: text(whole.labels.status.fulfilled),
    }),
  ];
}

/** `6 Ziele: 3 gehen weiter (HF 2.1 und HF 2.5), 3 werden nicht weiterverfolgt.` */
function whatBecame(context: ContinuationContext, rows: readonly FlowRow[]): Sentence {
  const { cube, filter, language, words, text, whole } = context;
  const own = (kinds: readonly string[]) => rows.filter((row) => kinds.includes(row.end.kind));
  const going = own(['target', 'unnamed']);
  const targets = [...new Set(going.map((row) => endName(context, row.end)))];
  const parts: Sentence[] = [];
  const add = (template: (n: number) => string, n: number, only: Filter | null, ends = '') => {
    if (n === 0) return;
    const label = text(whole.labels.status.discarded);
    const values = { n: numberPart(context, n, exactFilter(cube, n, only)), ends, label };
    parts.push(sentence(template(n), values));
  };
  add(
    words.goOnIn,
    sumFlow(going),
    narrow(cube, filter, 'outlooks', ['continued']),
    formatList(targets, language),
  );
  add(words.areEnded, sumFlow(own(['ended'])), narrow(cube, filter, 'outlooks', ['ended', 'dropped']));
  add(words.areDiscarded, sumFlow(own(['discarded'])), narrow(cube, filter, 'statuses', ['discarded']));
  add(words.areUnstated, sumFlow(own(['unstated'])), null);
  const status = rows[0]?.status;
  // Of discarded goals the rest of the sentence says it.
  const one = status !== 'discarded' && rows.every((row) => row.status === status) ? status : undefined;
  const n = sumGoals(selectCells(cube, filter));
  const head = sentence(one ? words.chosenOf(n) : words.chosen(n), {
    n: numberPart(context, n, filter),
    label: one ? text(whole.labels.status[one]) : '',
  });
  return [...head, ...parts.flatMap((part, i) => [{ text: i > 0 ? ', ' : '' }, ...part]), { text: '.' }];
}

function goalLinks({ cube, links, m }: ContinuationContext, only: Filter | null): SelectionRow['goals'] {
  if (!only) return [];
  const goals = goalsOf(cube, only);
  return goals.length > mostListed
    ? []
    : goals.map((nr) => ({ nr, href: links.goal(nr), label: m.goal(String(nr)) }));
}

function statusRows(context: ContinuationContext, rows: readonly FlowRow[]): readonly SelectionRow[] {
  const { cube, filter, text, whole } = context;
  return statuses.flatMap((status): SelectionRow[] => {
    const goals = sumFlow(rows.filter((row) => row.status === status));
    const only = narrow(cube, filter, 'statuses', [status]);
    return goals === 0
      ? []
      : [
          {
            key: status,
            status,
            count: numberPart(context, goals, only),
            label: text(whole.labels.status[status]),
            goals: goalLinks(context, only),
          },
        ];
  });
}

function endRows(context: ContinuationContext, rows: readonly FlowRow[]): readonly SelectionRow[] {
  const { cube, filter, whole } = context;
  return endsOf(whole).flatMap((end): SelectionRow[] => {
    const goals = sumFlow(rows.filter((row) => endKey(row.end) === endKey(end)));
    const only = exactFilter(cube, goals, endFilter(cube, filter, end));
    return goals === 0
      ? []
      : [
          {
            key: endKey(end),
            status: null,
            count: numberPart(context, goals, only),
            label: endName(context, end),
            goals: goalLinks(context, only),
          },
        ];
  });
}
