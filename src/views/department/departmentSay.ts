import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { numberPart } from '../shared/numberPart.ts';

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
