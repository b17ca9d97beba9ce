import { countByStatus } from '../analysis/countByStatus.ts';
import { sentence, type Sentence } from '../i18n/sentence.ts';
import { ratedStatuses } from '../model/codes.ts';
import { noFilter } from '../model/filter.ts';
import type { Context } from '../views/shared/context.ts';
import { numberPart } from '../views/shared/numberPart.ts';
import { count } from '../views/shared/words.ts';

/** How many goals the dataset has, rated and not: of the whole, whatever is filtered. */
export function footerCounts(context: Pick<Context, 'm' | 'whole' | 'language'>): Sentence {
  const { m, whole, language } = context;
  const { goals, rated } = countByStatus(whole, noFilter);
  return sentence(m.footer.counts, {
    goals: { text: m.goalCount(goals).replace('{n}', count(context, goals)), filter: noFilter },
    rated: { text: count(context, rated), filter: { ...noFilter, statuses: ratedStatuses } },
    discarded: numberPart(context, goals - rated, { ...noFilter, statuses: ['discarded'] }),
    label: whole.labels.status.discarded[language],
  });
}
