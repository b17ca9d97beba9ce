import { countByStatus } from '../../analysis/countByStatus.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { Cube } from '../../analysis/cube.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, reachedStatuses, type Status } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import type { Context } from './context.ts';
import { goalsPart, numberPart } from './numberPart.ts';
import { statusLabel } from './stacked.ts';
import { reachedWords } from './words.ts';

/** The words of the sentence: each page that says it has its own. */
type SayWords = Pick<PageWords['department'], 'say' | 'sayRest' | 'sayDiscarded' | 'sayUnrated' | 'sayNone'>;

/** How it went with the goals of a filter: of the rated ones, then what stands outside every rate. */
export function saySentence(context: Context, words: SayWords, cube: Cube, filter: Filter): Sentence {
  const result = countByStatus(cube, filter);
  const of = (values: readonly Status[]) => narrow(cube, filter, 'statuses', values);
  const goalsOf = (status: Status) => result.rows.find((row) => row.status === status)?.goals ?? 0;
  const discarded = goalsOf('discarded');
  if (result.goals === 0) return sentence(words.sayNone, {});
  if (result.rated === 0) {
    return sentence(words.sayUnrated(discarded), {
      goals: goalsPart(context, discarded, filter),
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
