import { sumGoals } from '../../analysis/count.ts';
import { countByDue, type DueRow } from '../../analysis/countByDue.ts';
import { isDated } from '../../analysis/dues.ts';
import { countByStatus } from '../../analysis/countByStatus.ts';
import { mostMarks } from '../../analysis/cube.ts';
import { groupByQuarter, yearAndQuarter, type DueGoal, type DueRows } from '../../analysis/groupByQuarter.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { BarRow } from '../../charts/bars.ts';
import type { TimelinePicture } from '../../charts/timeline/timeline.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { statuses, type Status } from '../../model/codes.ts';
import type { Context } from '../shared/context.ts';
import { cutList } from '../shared/cutList.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { count, dueName } from '../shared/words.ts';
import { comparison, type Comparison } from './comparison.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';
import { dueBars } from './dueBars.ts';
import { datedFilter } from './duesWhere.ts';
import { goalLinks, type GoalLink } from './goalLinks.ts';
import { rule, type Rule } from './rule.ts';
import { timelinePicture } from './timelinePicture.ts';

/** The first goals, and how many more there are; `more` is empty where all are named. */
export interface GoOn {
  readonly text: string;
  readonly goals: readonly GoalLink[];
  readonly more: string;
}

export interface DueTableRow {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly Part[];
  readonly all: Part;
}

export interface DeadlinesPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly pictureTitle: string;
  /** A square a goal; `null` where there are too many for that: then there are bars. */
  readonly picture: TimelinePicture | null;
  readonly bars: readonly BarRow[];
  /** Goals that go on after their date stand at the date: said, with the goals. */
  readonly goOn: GoOn | null;
  readonly comparison: Comparison | null;
  readonly rule: Rule;
  readonly table: readonly DueTableRow[];
  readonly tableStatuses: readonly { readonly status: Status; readonly label: string }[];
  readonly sum: DueTableRow;
}

/** Everything the page says of the deadlines. Needs rows: dates are no dimension of the cube. */
export function deadlines(
  plainContext: Context,
  words: PageWords['deadlines'],
  rows: DueRows | null = plainContext.tables,
): DeadlinesPage {
  if (!rows) throw new Error('the page of the deadlines is shown without its rows');
  const context: DeadlinesContext = { ...plainContext, rows, words };
  const { cube, filter, whole, text } = context;
  const { quarters } = groupByQuarter(rows, whole, cube, filter);
  const dated = quarters.flatMap(({ goals }) => goals).filter(({ hit }) => hit);
  const going = dated.filter(({ goesOn }) => goesOn);
  const byDue = countByDue(cube, filter);
  const single = sumGoals(whole.cells) <= mostMarks;
  return {
    headline: headline(context, quarters),
    lead: lead(context, byDue),
    pictureTitle: single ? words.pictureTitle : words.tableCaption,
    picture: single ? timelinePicture(context) : null,
    bars: single ? [] : dueBars(context),
    goOn: going.length > 0 ? goOn(context, going) : null,
    comparison: comparison(context),
    rule: rule(context, dated),
    table: byDue.map((row) => tableRow(context, row.due, dueName(context, row.due), row)),
    tableStatuses: statuses.map((status) => ({ status, label: text(whole.labels.status[status]) })),
    sum: sumRow(context),
  };
}

function goOn(context: DeadlinesContext, going: readonly DueGoal[]): GoOn {
  const { words } = context;
  const { shown, more } = cutList(goalLinks(context, going));
  return {
    text: words.goOn(going.length),
    goals: shown,
    more: more > 0 ? words.more(count(context, more)) : '',
  };
}

/** How many goals have a date, and the quarter in which most of them lie. */
function headline(
  context: DeadlinesContext,
  quarters: ReturnType<typeof groupByQuarter>['quarters'],
): Sentence {
  const { cube, filter, m, words } = context;
  const goals = countByStatus(cube, filter).goals;
  if (goals === 0) return sentence(m.filter.empty, {});
  const hits = quarters
    .map(({ quarter, goals }) => ({ quarter, n: goals.filter(({ hit }) => hit).length }))
    .filter(({ n }) => n > 0);
  const n = hits.reduce((sum, row) => sum + row.n, 0);
  const values = {
    n: numberPart(context, n, datedFilter(context)),
    all: numberPart(context, goals, filter),
  };
  if (n === 0) return sentence(words.headlineNone(goals), values);
  const most = hits.toSorted((a, b) => b.n - a.n)[0];
  const leads = most && hits.filter((row) => row.n === most.n).length === 1 && hits.length > 1;
  if (!leads) return sentence(words.headline(n, goals), values);
  const { year, quarter } = yearAndQuarter(most.quarter);
  return sentence(words.headlineMost(n), {
    ...values,
    most: numberPart(
      context,
      most.n,
      exactFilter(cube, most.n, narrow(cube, filter, 'dues', [String(year)])),
    ),
    quarter: words.quarterIn(String(quarter), String(year)),
  });
}

/** The goals without a date, by kind. */
function lead(context: DeadlinesContext, rows: readonly DueRow[]): Sentence {
  const { cube, filter, words } = context;
  const lanes = rows.filter(({ due, goals }) => !isDated(due) && goals > 0);
  const parts = lanes.map(({ due, goals }) =>
    sentence(words.lane[due as keyof typeof words.lane](goals), {
      n: goalsPart(context, goals, narrow(cube, filter, 'dues', [due])),
    }),
  );
  const list = parts.flatMap((part, i): Sentence =>
    i === 0 ? part : [{ text: i === parts.length - 1 ? words.and : ', ' }, ...part],
  );
  const [first, ...rest] = list;
  if (!first) return [{ text: words.noDates }];
  const begun = { ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) };
  return [begun, ...rest, { text: `. ${words.noDates}` }];
}

function tableRow(context: DeadlinesContext, id: string, name: string, row: DueRow): DueTableRow {
  const { cube, filter } = context;
  const only = narrow(cube, filter, 'dues', [row.due]);
  return {
    id,
    name,
    counts: statuses.map((status) =>
      numberPart(context, row.counts[status], only && narrow(cube, only, 'statuses', [status])),
    ),
    all: numberPart(context, row.goals, only),
  };
}

function sumRow(context: DeadlinesContext): DueTableRow {
  const { cube, filter, words } = context;
  const result = countByStatus(cube, filter);
  return {
    id: 'all',
    name: words.all,
    counts: result.rows.map(({ status, goals }) =>
      numberPart(context, goals, narrow(cube, filter, 'statuses', [status])),
    ),
    all: numberPart(context, result.goals, filter),
  };
}
