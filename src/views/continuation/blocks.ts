import { countFlow, endFilter, endKey, endsOf, sumFlow } from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { FlowEndBlock } from '../../charts/flow/ends.ts';
import { statuses } from '../../model/codes.ts';
import { noFilter, toggled } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import { count } from '../shared/words.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { countLink, endName, exactEnd, isChosen, toggledEnd } from './ends.ts';

/** The flow as one block an end: under a filter its goals, with the end's whole behind them. */
export function flowBlocks(context: ContinuationContext): readonly FlowEndBlock[] {
  const { cube, filter, links, whole, text, words } = context;
  const all = countFlow(whole, noFilter);
  const hits = countFlow(cube, filter);
  const fields = treeOf(whole.fields).roots;
  return endsOf(whole).map((end): FlowEndBlock => {
    const key = endKey(end);
    const rows = hits.filter((row) => endKey(row.end) === key);
    const goals = sumFlow(rows);
    const whole = sumFlow(all.filter((row) => endKey(row.end) === key));
    const only = exactEnd(context, filter, end, goals);
    const next = toggledEnd(context, end);
    const { href, text: n } = countLink(context, goals, only && endFilter(cube, filter, end));
    return {
      key,
      name: endName(context, end),
      href: next && links.here({ filter: next }),
      chosen: isChosen(context, end),
      count: {
        href,
        text: goals === whole ? n : words.ofWhole.replace('{n}', n).replace('{all}', count(context, whole)),
      },
      whole,
      parts: statuses.map((tone) => {
        const own = sumFlow(rows.filter((row) => row.status === tone));
        return {
          tone,
          goals: own,
          label: text(context.whole.labels.status[tone]),
          count: countLink(context, own, only && narrow(cube, only, 'statuses', [tone])),
        };
      }),
      from: fields.flatMap(({ id, name }) => {
        const own = sumFlow(rows.filter((row) => row.field === id));
        const inside = only && narrow(cube, only, 'fields', [id]);
        return own > 0
          ? [
              {
                key: id,
                name,
                href: links.here({ filter: toggled(filter, 'fields', id) }),
                count: countLink(context, own, inside),
              },
            ]
          : [];
      }),
    };
  });
}
