import { isDated } from '../../analysis/dues.ts';
import { groupByQuarter, quarterOf, yearAndQuarter, type DueGoal } from '../../analysis/groupByQuarter.ts';
import { narrow } from '../../analysis/narrow.ts';
import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import type { MosaicSquare } from '../../charts/mosaic.ts';
import type { TimelinePicture, TimelineQuarter, TimelineYear } from '../../charts/timeline/timeline.ts';
import { statuses } from '../../model/codes.ts';
import { toggled } from '../../model/filter.ts';
import { count, dueName } from '../shared/words.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';

/** Every goal at its quarter or in its lane, from the concept's first quarter to the one after the report's state. */
export function timelinePicture(context: DeadlinesContext): TimelinePicture {
  const { rows, whole, cube, filter, links, text, words } = context;
  const { about } = whole;
  const { quarters, lanes } = groupByQuarter(rows, whole, cube, filter);
  const asOf = quarterOf(about.asOfDate);
  const first = Math.min(about.start * 4, asOf, ...quarters.map(({ quarter }) => quarter));
  const last = Math.max(about.end * 4 + 3, asOf, ...quarters.map(({ quarter }) => quarter));
  const goalsAt = new Map(quarters.map(({ quarter, goals }) => [quarter, goals]));
  const years = new Map<number, TimelineQuarter[]>();
  for (let quarter = first; quarter <= last; quarter++) {
    const { year, quarter: ofYear } = yearAndQuarter(quarter);
    const goals = goalsAt.get(quarter) ?? [];
    const name = words.quarter(String(ofYear), String(year));
    years.set(year, [
      ...(years.get(year) ?? []),
      {
        key: `${year} ${ofYear}`,
        short: words.quarterShort(String(ofYear)),
        name,
        count: words
          .quarterGoals(goals.length)
          .replace('{quarter}', name)
          .replace('{n}', count(context, goals.length)),
        squares: squares(context, goals),
        inConcept: year >= about.start && year <= about.end,
        asOf: quarter === asOf,
      },
    ]);
  }
  return {
    label: words.pictureLabel.replace('{n}', count(context, sumGoals(whole.cells))),
    years: [...years].map(([year, own]) => yearView(context, String(year), own)),
    lanes: lanes
      .filter(({ goals }) => goals.length > 0)
      .map(({ due, goals }) => ({
        key: due,
        name: dueName(context, due),
        href: links.here({ filter: toggled(filter, 'dues', due) }),
        chosen: filter.dues.includes(due),
        count: hitCount(context, due, goals.length),
        squares: squares(context, goals),
      })),
    concept: words.concept(String(about.start), String(about.end)),
    asOf: context.m.asOf(text(about.asOf)),
    lanesLabel: words.lanes,
  };
}

function yearView(
  context: DeadlinesContext,
  year: string,
  quarters: readonly TimelineQuarter[],
): TimelineYear {
  const { whole, filter, links } = context;
  const due = whole.cells.some((cell) => isDated(cell.due) && cell.due === year);
  const goals = quarters.reduce((sum, quarter) => sum + quarter.squares.length, 0);
  const onlyLine = quarters.length < 4 && goals === 0;
  return {
    year,
    quarters,
    href: due ? links.here({ filter: toggled(filter, 'dues', year) }) : null,
    chosen: filter.dues.includes(year),
    count: onlyLine ? null : hitCount(context, year, goals),
  };
}

/** `17 Ziele`, under a filter `3 von 17 Zielen`; opens those inside the filter. */
function hitCount(context: DeadlinesContext, due: string, goals: number) {
  const { cube, filter, links, m, words } = context;
  const only = narrow(cube, filter, 'dues', [due]);
  const hits = only ? sumGoals(selectCells(cube, only)) : 0;
  const template = hits === goals ? m.goalCount(goals) : words.ofGoals(goals);
  return {
    text: template.replace('{n}', count(context, hits)).replace('{all}', count(context, goals)),
    href: hits > 0 && only ? links.list(only) : null,
  };
}

/** By status, then number: those inside the filter in colour. */
export function squares(context: DeadlinesContext, goals: readonly DueGoal[]): readonly MosaicSquare[] {
  const { links, whole, text, words } = context;
  return goals
    .toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || a.nr - b.nr)
    .map(({ nr, status, title, deadline, hit }) => ({
      nr,
      status,
      label: words.square(count(context, nr), text(whole.labels.status[status]), deadline, title),
      href: links.goal(nr),
      dimmed: !hit,
    }));
}
