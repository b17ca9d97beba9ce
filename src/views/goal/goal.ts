import { describeGoal, type GoalDescription } from '../../analysis/describeGoal.ts';
import { countByField } from '../../analysis/countByField.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Goal } from '../../model/dataset.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import { targetViews, type TargetView } from '../shared/targets.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart } from '../shared/numberPart.ts';

export interface GoalPage {
  readonly about: GoalDescription;
  /** From the top field down. */
  readonly fields: readonly { readonly name: string; readonly href: string }[];
  readonly statusLabel: string;
  readonly responsible: readonly { readonly name: string; readonly href: string; readonly role: string }[];
  /** What the deadline's wording was read as; empty where it says a date itself or none. */
  readonly due: string;
  readonly outlookLabel: string;
  readonly targets: readonly TargetView[];
  readonly places: readonly { readonly where: string; readonly what: string }[];
  readonly sameField: Sentence;
  readonly citation: string;
}

/** All that the report says of one goal; `null` where there is no such goal. */
export function goal(context: Context, words: PageWords['goal'], nr: number): GoalPage | null {
  const { links, tables, text, whole } = context;
  const about = tables && describeGoal(tables, nr);
  if (!about) return null;
  const { chapter, fields, responsible } = about;
  const top = fields.at(-1);
  const own = fields[0];
  return {
    about,
    fields: fields.toReversed().map((field) => ({
      name: field.name,
      href: links.list(withValues(noFilter, 'fields', [field.id])),
    })),
    statusLabel: text(whole.labels.status[about.goal.status]),
    responsible: responsible.map(({ department, role }) => ({
      name: department.name,
      href: links.department(department.id),
      role: text(whole.labels.role[role]),
    })),
    due: dueOf(context, words, about.goal),
    outlookLabel: about.goal.outlook ? text(whole.labels.outlook[about.goal.outlook]) : '',
    targets: targetViews(context, about.successors),
    places: [
      ...(chapter
        ? [{ where: words.inReport, what: words.chapter(chapter.id, chapter.title, String(chapter.page)) }]
        : []),
      ...(own?.conceptPages ? [{ where: words.inConcept, what: words.pages(own.conceptPages) }] : []),
      ...(own?.interimPages ? [{ where: words.inInterim, what: words.pages(own.interimPages) }] : []),
    ],
    sameField: sameField(context, words, top?.id),
    citation: words.citation(text(whole.about.concept), String(nr), text(whole.about.citation)),
  };
}

function sameField(context: Context, words: PageWords['goal'], id: string | undefined): Sentence {
  const row = countByField(context.whole, noFilter).find(({ field }) => field.id === id);
  if (!row) return [];
  return sentence(words.sameField, {
    n: goalsPart(context, row.goals, withValues(noFilter, 'fields', [row.field.id])),
  });
}

/** A deadline such as "1. Quartal 2017" as the dates that it was read as. */
function dueOf({ language }: Context, words: PageWords['goal'], { dueStart, dueEnd }: Goal): string {
  const date = (iso: string) => formatDate(iso, language);
  if (dueStart && dueEnd) return words.dueSpan(date(dueStart), date(dueEnd));
  if (dueEnd) return words.dueEnd(date(dueEnd));
  return dueStart ? words.dueFrom(date(dueStart)) : '';
}
