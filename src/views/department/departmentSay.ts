import { sumGoals } from '../../analysis/count.ts';
import type { StatusResult } from '../../analysis/countByStatus.ts';
import { selectCells } from '../../analysis/matchCells.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, reachedStatuses, type Status } from '../../model/codes.ts';
import { withValues, type Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { statusLabel } from '../shared/stacked.ts';
import { reachedWords } from '../shared/words.ts';

/** How it went: of the rated goals, then what stands outside every rate. */
export function saySentence(
  context: Context,
  words: PageWords['department'],
  result: StatusResult,
  only: Filter,
): Sentence {
  const of = (values: readonly Status[]) => withValues(only, 'statuses', values);
  const goalsOf = (status: Status) => result.rows.find((row) => row.status === status)?.goals ?? 0;
  const discarded = goalsOf('discarded');
  if (result.goals === 0) return sentence(words.sayNone, {});
  if (result.rated === 0) {
    return sentence(words.sayUnrated(discarded), {
      goals: goalsPart(context, discarded, only),
      label: statusLabel(context, 'discarded'),
    });
  }
  const rest = (['partly', 'missed'] as const).filter((status) => goalsOf(status) > 0);
  return [
    ...sentence(words.say(result.rated), {
      reached: numberPart(context, result.reached, of(reachedStatuses)),
      rated: numberPart(context, result.rated, of(ratedStatuses)),
      words: reachedWords(context),
    }),
    ...rest.flatMap((status) =>
      sentence(words.sayRest, {
        n: numberPart(context, goalsOf(status), of([status])),
        label: statusLabel(context, status),
      }),
    ),
    { text: '.' },
    ...(discarded > 0
      ? sentence(words.sayDiscarded(discarded), {
          n: numberPart(context, discarded, of(['discarded'])),
          label: statusLabel(context, 'discarded'),
        })
      : []),
  ];
}

/** In which role the goals are the department's; empty where it has none. */
export function rolesSentence(context: Context, words: PageWords['department'], only: Filter): Sentence {
  const parts = (['lead', 'involved'] as const).flatMap((role): Sentence[] => {
    const inRole = { ...only, role };
    const goals = sumGoals(selectCells(context.whole, inRole));
    return goals > 0
      ? [
          sentence(words[role], {
            n: numberPart(context, goals, inRole, words.ofAll(goals).replace('{n}', String(goals))),
          }),
        ]
      : [];
  });
  return parts.flatMap((part, i) => [...(i > 0 ? [{ text: ', ' }] : []), ...part]);
}
