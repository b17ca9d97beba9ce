import { countByDue } from '../../analysis/countByDue.ts';
import type { BarRow } from '../../charts/bars.ts';
import { statuses } from '../../model/codes.ts';
import { noFilter, toggled } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { count, dueName } from '../shared/words.ts';

/** Each year and each lane as a bar by status: where goals are too many to be squares. */
export function dueBars(context: Context): readonly BarRow[] {
  const { cube, filter, links, whole } = context;
  const wholes = new Map(countByDue(whole, noFilter).map(({ due, goals }) => [due, goals]));
  return countByDue(cube, filter).map(({ due, counts, goals }) => ({
    id: due,
    name: dueName(context, due),
    strong: filter.dues.includes(due),
    parts: statuses.map((tone) => ({ tone, goals: counts[tone] })),
    whole: wholes.get(due) ?? goals,
    value: count(context, goals),
    href: links.here({ filter: toggled(filter, 'dues', due) }),
  }));
}
