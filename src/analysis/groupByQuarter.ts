import { group } from 'd3-array';
import type { Status } from '../model/codes.ts';
import type { About, Goal } from '../model/dataset.ts';
import type { Due } from '../model/filter.ts';
import { undated } from '../model/filter.ts';
import { matchCells } from './matchCells.ts';
import type { Filter } from '../model/filter.ts';
import type { Cube } from './cube.ts';

/** A calendar quarter as a number that can be counted on: year × 4 + 0 to 3. */
export type Quarter = number;

export interface DueGoal {
  readonly nr: number;
  readonly title: string;
  readonly status: Status;
  /** The verbatim cell of the report. */
  readonly deadline: string;
  /** Goes on after its date. */
  readonly goesOn: boolean;
  /** Its date lies before the state that the report describes. */
  readonly past: boolean;
  /** Inside the filter. */
  readonly hit: boolean;
}

/** The columns of a goal that its deadline is shown from. */
export type DueColumns = Pick<Goal, 'nr' | 'title' | 'status' | 'deadline' | 'dueEnd' | 'recurrence'>;

/** The rows that deadlines need: the tables have them, and a chart that stands alone brings just these. */
export interface DueRows {
  readonly dataset: {
    readonly goals: readonly DueColumns[];
    readonly about: Pick<About, 'asOfDate'>;
  };
  readonly goalByNr: ReadonlyMap<number, DueColumns>;
}

export interface DueGroups {
  /** Each quarter with goals, ascending. */
  readonly quarters: readonly { readonly quarter: Quarter; readonly goals: readonly DueGoal[] }[];
  /** Goals without a date, one lane each. */
  readonly lanes: readonly { readonly due: Due; readonly goals: readonly DueGoal[] }[];
}

/** The quarter of an ISO date: `2016-12-31` → 2016 × 4 + 3. */
export function quarterOf(iso: string): Quarter {
  return Number(iso.slice(0, 4)) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
}

/** The year of a quarter, and which of its four it is (1 to 4). */
export function yearAndQuarter(quarter: Quarter): { readonly year: number; readonly quarter: number } {
  return { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 };
}

/** Every goal once: at the quarter in which its deadline ends, or in the lane of its kind. */
export function groupByQuarter(rows: DueRows, whole: Cube, cube: Cube, filter: Filter): DueGroups {
  const { goals, about } = rows.dataset;
  const matches = matchCells(cube, filter);
  const hits = new Set(cube.marks.filter((mark) => matches[mark.cell]).map((mark) => mark.nr));
  const dueOf = new Map(whole.marks.map((mark) => [mark.nr, whole.cells[mark.cell]?.due ?? '']));
  const describe = (nr: number): DueGoal => {
    const goal = rows.goalByNr.get(nr);
    if (!goal) throw new Error(`no goal ${nr}`);
    return {
      nr,
      title: goal.title.join(' '),
      status: goal.status,
      deadline: goal.deadline,
      goesOn: goal.dueEnd !== null && goal.recurrence !== 'once',
      past: goal.dueEnd !== null && goal.dueEnd < about.asOfDate,
      hit: hits.has(nr),
    };
  };
  const dated = group(
    goals.flatMap(({ nr, dueEnd }) => (dueEnd === null ? [] : [{ nr, quarter: quarterOf(dueEnd) }])),
    ({ quarter }) => quarter,
  );
  return {
    quarters: [...dated]
      .sort(([a], [b]) => a - b)
      .map(([quarter, own]) => ({ quarter, goals: own.map(({ nr }) => describe(nr)) })),
    lanes: undated.map((due) => ({
      due,
      goals: goals
        .filter((goal) => goal.dueEnd === null && dueOf.get(goal.nr) === due)
        .map(({ nr }) => describe(nr)),
    })),
  };
}
