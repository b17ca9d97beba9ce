import type { DueGoal } from '../../analysis/groupByQuarter.ts';
import { narrow } from '../../analysis/narrow.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { ratedStatuses, type Status } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import { cutList } from '../shared/cutList.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';
import { duesWhere } from './duesWhere.ts';
import { goalLinks, type GoalLink } from './goalLinks.ts';

/** Goals whose date lies before the report's state and whose status is "missed". */
export interface Rule {
  readonly title: Sentence;
  readonly text: Sentence;
  readonly goals: readonly GoalLink[];
  /** How many of them are not listed; empty where all are. */
  readonly more: Sentence;
}

/** The goals that the rule means, of those with a date. */
export function lateGoals(dated: readonly DueGoal[]): readonly DueGoal[] {
  return dated.filter(({ past, status }) => past && status === 'missed');
}

/** The rule, written out, and its goals. */
export function rule(context: DeadlinesContext, dated: readonly DueGoal[]): Rule {
  const { cube, whole, language, text, words } = context;
  const late = lateGoals(dated);
  const all = dated.filter(({ past }) => past);
  const only = exactFilter(cube, late.length, narrowTo(context, late, ['missed']));
  const label = text(whole.labels.status.missed);
  const { shown, more } = cutList(goalLinks(context, late));
  return {
    title: sentence(words.ruleTitle(late.length), { n: numberPart(context, late.length, only), label }),
    text: sentence(words.rule(all.length), {
      date: formatDate(whole.about.asOfDate, language),
      label,
      n: numberPart(context, all.length, exactFilter(cube, all.length, narrowTo(context, all, null))),
      rated: numberPart(
        context,
        all.filter(({ status }) => status !== 'discarded').length,
        narrowTo(context, all, ratedStatuses),
      ),
    }),
    goals: shown,
    more:
      more === 0
        ? []
        : sentence(words.moreGoals, {
            n: count(context, more),
            all: numberPart(context, late.length, only, words.allGoals(count(context, late.length))),
          }),
  };
}

/** The years of the given goals, with these statuses. */
function narrowTo(
  context: DeadlinesContext,
  goals: readonly DueGoal[],
  only: readonly Status[] | null,
): Filter | null {
  const { cube } = context;
  const { goalByNr } = context.rows;
  const years = new Set(goals.map(({ nr }) => goalByNr.get(nr)?.dueEnd?.slice(0, 4)));
  const dues = duesWhere(context, (due) => years.has(due));
  return only && dues ? narrow(cube, dues, 'statuses', only) : dues;
}
