import { countByDue, duesOf, isDated, type DueRow } from '../../analysis/countByDue.ts';
import { countByStatus, type StatusResult } from '../../analysis/countByStatus.ts';
import { groupByQuarter, yearAndQuarter, type DueGoal, type DueRows } from '../../analysis/groupByQuarter.ts';
import { narrow } from '../../analysis/narrow.ts';
import { leastBase, share } from '../../analysis/shares.ts';
import { shareRow, type ShareRow } from '../../charts/shareBars.ts';
import type { TimelinePicture } from '../../charts/timeline/timeline.ts';
import { formatDate, formatShare } from '../../i18n/format.ts';
import { sentence, type Part, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { ratedStatuses, reachedStatuses, statuses, type Status } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { count, dueName, reachedWords } from '../shared/words.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';
import { timelinePicture } from './timelinePicture.ts';

export interface GoalLink {
  readonly nr: number;
  readonly href: string;
  readonly label: string;
  readonly status: Status;
  readonly title: string;
  readonly deadline: string;
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
  readonly picture: TimelinePicture;
  /** Goals that go on after their date stand at the date: said, with the goals. */
  readonly goOn: { readonly text: string; readonly goals: readonly GoalLink[] } | null;
  /** Dated against undated ones; `null` where one side has no rated goal. */
  readonly comparison: {
    readonly title: Sentence;
    readonly bars: readonly ShareRow[];
    readonly base: string;
  } | null;
  readonly rule: { readonly title: Sentence; readonly text: Sentence; readonly goals: readonly GoalLink[] };
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
  return {
    headline: headline(context, quarters),
    lead: lead(context, byDue),
    picture: timelinePicture(context),
    goOn: going.length > 0 ? { text: words.goOn(going.length), goals: goalLinks(context, going) } : null,
    comparison: comparison(context),
    rule: rule(context, dated),
    table: byDue.map((row) => tableRow(context, row.due, dueName(context, row.due), row)),
    tableStatuses: statuses.map((status) => ({ status, label: text(whole.labels.status[status]) })),
    sum: sumRow(context),
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
  if (!leads) return sentence(words.headline(n), values);
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

function duesWhere(context: DeadlinesContext, test: (due: string) => boolean): Filter | null {
  const { cube, whole, filter } = context;
  const dues = duesOf(whole).filter(test);
  return dues.length > 0 ? narrow(cube, filter, 'dues', dues) : null;
}

const datedFilter = (context: DeadlinesContext) => duesWhere(context, isDated);

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

function comparison(context: DeadlinesContext): DeadlinesPage['comparison'] {
  const { cube, filter, language, words } = context;
  // Among goals of chosen statuses a rate of fulfilment says nothing but the choice.
  if (filter.statuses.length > 0) return null;
  const sides = [
    { id: 'dated', name: words.dated, filter: datedFilter(context) },
    { id: 'undated', name: words.undated, filter: duesWhere(context, (due) => !isDated(due)) },
  ].flatMap(({ id, name, filter }) =>
    filter ? [{ id, name, filter, result: countByStatus(cube, filter) }] : [],
  );
  const [dated, undated] = sides;
  if (!dated || !undated || dated.result.rated === 0 || undated.result.rated === 0) return null;
  const ofRated = ({ result, filter }: typeof dated) =>
    numberPart(
      context,
      result.reached,
      narrow(cube, filter, 'statuses', reachedStatuses),
      words.of(count(context, result.reached), count(context, result.rated)),
    );
  const rate = (result: StatusResult) => result.reached / result.rated;
  const compared =
    dated.result.rated >= leastBase && undated.result.rated >= leastBase
      ? words.comparison(Math.sign(rate(dated.result) - rate(undated.result)))
      : words.comparisonSmall;
  return {
    title: sentence(compared, {
      words: reachedWords(context),
      dated: ofRated(dated),
      undated: ofRated(undated),
    }),
    bars: sides.map(({ id, name, filter, result }) => {
      const tenths = share(result.reached, result.rated);
      return shareRow({
        id,
        name,
        of: words.of(count(context, result.reached), count(context, result.rated)),
        share: tenths === null ? '' : formatShare(tenths, language),
        base: result.rated,
        counts: reachedStatuses.map((tone) => ({
          tone,
          goals: result.rows.find((row) => row.status === tone)?.goals ?? 0,
        })),
        href: context.links.here({ filter }),
      });
    }),
    base: words.comparisonBase(
      reachedWords(context),
      count(context, dated.result.rated + undated.result.rated),
    ),
  };
}

/** Goals whose date lies before the report's state and whose status is "missed": the rule, and its goals. */
function rule(context: DeadlinesContext, dated: readonly DueGoal[]): DeadlinesPage['rule'] {
  const { cube, whole, language, text, words } = context;
  const late = dated.filter(({ past, status }) => past && status === 'missed');
  const all = dated.filter(({ past }) => past);
  const only = narrowTo(context, late, ['missed']);
  const label = text(whole.labels.status.missed);
  return {
    title: sentence(words.ruleTitle(late.length), {
      n: numberPart(context, late.length, exactFilter(cube, late.length, only)),
      label,
    }),
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
    goals: goalLinks(context, late),
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

function goalLinks(context: DeadlinesContext, goals: readonly DueGoal[]): readonly GoalLink[] {
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
