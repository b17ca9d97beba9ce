import type { DueGoal } from '../../analysis/groupByQuarter.ts';
import type { Status } from '../../model/codes.ts';
import { count } from '../shared/words.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';

export interface GoalLink {
  readonly nr: number;
  readonly href: string;
  readonly label: string;
  readonly status: Status;
  readonly title: string;
  readonly deadline: string;
}

/** Goals by number, each as a link to its page. */
export function goalLinks(context: DeadlinesContext, goals: readonly DueGoal[]): readonly GoalLink[] {
  const { links, m } = context;
  return goals
    .toSorted((a, b) => a.nr - b.nr)
    .map(({ nr, status, title, deadline }) => ({
      nr,
      status,
      title,
      deadline,
      href: links.goal(nr),
      label: m.goal(count(context, nr)),
    }));
}
