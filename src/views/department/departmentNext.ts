import { sumGoals } from '../../analysis/count.ts';
import type { DepartmentDescription } from '../../analysis/describeDepartment.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Outlook } from '../../model/codes.ts';
import { withValues, type Filter } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { numberPart } from '../shared/numberPart.ts';
import { count, targetName } from '../shared/words.ts';

type Words = PageWords['department'];

/** What becomes of the department's goals: which go on and where, and which end. Empty where it has none. */
export function nextSentence(context: Context, words: Words, only: Filter): Sentence {
  const all = goalsOf(context, only);
  if (all === 0) return [];
  const outlook = (value: Outlook) => withValues(only, 'outlooks', [value]);
  const continued = goalsOf(context, outlook('continued'));
  const allPart = numberPart(context, all, only, words.ofAll(all).replace('{n}', count(context, all)));
  const ends = [
    ...(['ended', 'dropped'] as const).map((value) => ({ words: words[value], filter: outlook(value) })),
    { words: words.discarded, filter: withValues(only, 'statuses', ['discarded']) },
  ].flatMap(({ words: say, filter }): Sentence[] => {
    const n = goalsOf(context, filter);
    return n > 0 ? [sentence(say(n), { n: numberPart(context, n, filter) })] : [];
  });
  return [
    ...(continued > 0
      ? [
          ...sentence(words.continued(continued), {
            n: numberPart(context, continued, outlook('continued')),
            all: allPart,
          }),
          ...whereTo(context, words, outlook('continued'), continued),
        ]
      : sentence(words.noneContinued(all), { all: allPart })),
    { text: '.' },
    ...(ends.length > 0 ? [{ text: ' ' }, ...joined(ends), { text: '.' }] : []),
  ];
}

/** The targets of the continued goals: one that takes them all, or each with its number. */
function whereTo(context: Context, words: Words, continued: Filter, all: number): Sentence {
  const tops = treeOf(context.whole.targets).roots.flatMap((target) => {
    const filter = withValues(continued, 'targets', [target.id]);
    const goals = goalsOf(context, filter);
    return goals > 0 ? [{ target, filter, goals }] : [];
  });
  const [first] = tops;
  if (!first) return [];
  const target = (top: typeof first) => targetName(context, top.target);
  if (tops.length === 1 && first.goals === all) {
    return sentence(words.allIn(all), {
      link: numberPart(context, all, first.filter, words.allOf(count(context, all))),
      target: numberPart(context, all, all === 1 ? first.filter : null, target(first)),
    });
  }
  const parts = tops.map((top) =>
    sentence(words.inTarget, { n: numberPart(context, top.goals, top.filter), target: target(top) }),
  );
  return [{ text: ': ' }, ...joined(parts)];
}

/** Where the goals come from: the fields with their numbers, and how a shared goal counts. */
export function fieldsSentence(
  context: Context,
  words: Words,
  { fields, partners }: DepartmentDescription,
  only: Filter,
): Sentence {
  const parts = fields.map(({ field, goals }) =>
    sentence(words.field, {
      name: field.name,
      n: numberPart(context, goals, withValues(only, 'fields', [field.id])),
    }),
  );
  if (parts.length === 0) return [];
  const [before, after] = words.fields(parts.length).split('{fields}');
  const counting: Part[] = partners.length > 0 ? [{ text: ` ${words.counting}` }] : [];
  return [{ text: before ?? '' }, ...joined(parts), { text: after ?? '' }, ...counting];
}

function joined(parts: readonly Sentence[]): Sentence {
  return parts.flatMap((part, i) => [...(i > 0 ? [{ text: ', ' }] : []), ...part]);
}

function goalsOf({ whole }: Context, filter: Filter): number {
  return sumGoals(selectCells(whole, filter));
}
