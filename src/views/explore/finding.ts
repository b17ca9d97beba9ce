import { formatShare } from '../../i18n/format.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import { filterOf, keysOf, type Asked } from './asked.ts';
import { partsOf } from './measure.ts';
import { groupName, labelOf } from './pictureOf.ts';

/** What stands out: the largest share where shares are shown and one is the largest, else the largest group. */
export function findingOf(asked: Asked): Sentence {
  return (asked.question.share ? largestShare(asked) : null) ?? largestGroup(asked);
}

function largestShare(asked: Asked): Sentence | null {
  const { context, words, axes } = asked;
  const inner = axes.at(-1);
  const outer = axes.slice(0, -1);
  if (!inner || outer.length === 0) return null;
  const table = asked.tabulate(axes);
  const all = keysOf(outer).flatMap((key) => {
    const { tenths, base, counts } = partsOf(table, key, inner);
    return inner.values.flatMap((value, i) => {
      const share = tenths[i] ?? null;
      return share === null ? [] : [{ key, value, share, base, goals: counts[i] ?? 0 }];
    });
  });
  const largest = Math.max(...all.map(({ share }) => share));
  const [first, ...others] = all.filter(({ share }) => share === largest);
  if (!first || others.length > 0) return null;
  const filter = filterOf(asked, axes, [...first.key, first.value]);
  return sentence(words.mostShare, {
    value: labelOf(inner, first.value),
    names: groupName(outer, first.key),
    share: numberPart(context, first.goals, filter, formatShare(first.share, context.language)),
    n: numberPart(context, first.goals, filter),
    base: count(context, first.base),
  });
}

function largestGroup(asked: Asked): Sentence {
  const { context, words } = asked;
  const outer = asked.axes.filter((axis) => axis.slot !== 'colour');
  const table = asked.tabulate(outer);
  const keys = keysOf(outer);
  const largest = Math.max(...keys.map((key) => table.count(key)));
  const [first, second, ...others] = keys.filter((key) => table.count(key) === largest);
  if (!first) return [];
  const goals = (key: readonly string[]): Part => goalsPart(context, largest, filterOf(asked, outer, key));
  const names = groupName(outer, first);
  if (!second) return sentence(words.most, { names, goals: goals(first) });
  const each = { text: goals(first).text };
  return others.length === 0
    ? sentence(words.mostTwo, { names, second: groupName(outer, second), goals: each })
    : sentence(words.mostEven(others.length + 2), { goals: each });
}
