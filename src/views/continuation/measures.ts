import { sumGoals } from '../../analysis/count.ts';
import { groupMeasures, inSeveralMeasures, type TargetMeasures } from '../../analysis/groupMeasures.ts';
import { mostMarks, type GoalMark } from '../../analysis/cube.ts';
import { formatList } from '../../i18n/formatList.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { statuses, type Status } from '../../model/codes.ts';
import { noFilter } from '../../model/filter.ts';
import { narrow } from '../../analysis/narrow.ts';
import { cutList } from '../shared/cutList.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { goalsPart } from '../shared/numberPart.ts';
import { count, targetName } from '../shared/words.ts';
import type { MosaicSquare } from '../../charts/mosaic.ts';
import type { FlowNode } from '../../charts/flow/flow.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { measureName, objectiveName } from './ends.ts';
import { openedOf, toggleOpened } from './opened.ts';

export interface MeasureView {
  readonly key: string;
  /** `HF 2.5.1`, empty where the measure stands directly under the target. */
  readonly part: string;
  readonly objective: string;
  readonly measure: string;
  /** A square a goal; empty where there are too many for that: then they are counted. */
  readonly squares: readonly MosaicSquare[];
  readonly counts: readonly StatusCount[];
}

/** Goals of the filter with one status. */
export interface StatusCount {
  readonly status: Status;
  readonly label: string;
  readonly goals: string;
}

export interface TargetView {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  readonly summary: Sentence;
  readonly toggle: NonNullable<FlowNode['toggle']>;
  /** How its goals are counted, where that needs a word. */
  readonly counted: string;
  readonly measures: readonly MeasureView[];
}

/** The targets with goals, opened to objectives and measures. */
export function targetViews(context: ContinuationContext): readonly TargetView[] {
  const { whole } = context;
  const marks = new Map(whole.marks.map((mark) => [mark.nr, mark]));
  const inFilter = new Set(groupMeasures(context.cube, context.filter).flatMap(({ goals }) => goals));
  return groupMeasures(whole, noFilter)
    .filter(({ goals }) => goals.length > 0)
    .map((group) => targetView(context, group, marks, (nr) => !inFilter.has(nr)));
}

function targetView(
  context: ContinuationContext,
  group: TargetMeasures,
  marks: ReadonlyMap<number, GoalMark>,
  isDimmed: (nr: number) => boolean,
): TargetView {
  const { whole, words } = context;
  const { target, goals, measures } = group;
  const single = sumGoals(whole.cells) <= mostMarks;
  const statusOf = (nr: number) => whole.cells[marks.get(nr)?.cell ?? -1]?.status ?? 'discarded';
  const only = exactFilter(whole, goals.length, narrow(whole, noFilter, 'targets', [target.id]));
  return {
    id: target.id,
    name: targetName(context, target),
    open: openedOf(context).includes(target.id),
    summary: sentence(words.inMeasures(measures.length), {
      goals: goalsPart(context, goals.length, only),
      measures: count(context, measures.length),
    }),
    toggle: toggleOpened(context, target),
    counted: countedOnce(context, group),
    measures: measures.map((row) => ({
      key: `${row.target.id} ${row.objective} ${row.measure}`,
      part: row.target.id === target.id ? '' : targetName(context, row.target),
      objective: objectiveName(context, row.objective),
      measure: measureName(context, row.measure),
      squares: single
        ? row.goals.map((nr) => squareOf(context, nr, statusOf(nr), marks.get(nr)?.title ?? '', isDimmed(nr)))
        : [],
      counts: single ? [] : countsOf(context, row.goals.filter((nr) => !isDimmed(nr)).map(statusOf)),
    })),
  };
}

function squareOf(
  { links, whole, text, m }: ContinuationContext,
  nr: number,
  status: Status,
  title: string,
  dimmed: boolean,
): MosaicSquare {
  const label = `${m.goal(String(nr))}, ${text(whole.labels.status[status])}: ${title}`;
  return { nr, status, label, href: links.goal(nr), dimmed };
}

function countsOf(context: ContinuationContext, of: readonly Status[]): readonly StatusCount[] {
  return statuses.flatMap((status) => {
    const goals = of.filter((s) => s === status).length;
    const label = context.text(context.whole.labels.status[status]);
    return goals > 0 ? [{ status, label, goals: count(context, goals) }] : [];
  });
}

/** `Ziel 11 steht bei zwei Maßnahmen und zählt einmal: 19 Nennungen, 18 Ziele.`; empty where no goal does. */
function countedOnce(context: ContinuationContext, group: TargetMeasures): string {
  const { language, words } = context;
  const several = inSeveralMeasures([group]);
  if (several.length === 0) return '';
  const { shown, more } = cutList(several);
  return words
    .countedOnce(several.length)
    .replace(
      '{goals}',
      formatList([...shown.map(String), ...(more > 0 ? [words.more(count(context, more))] : [])], language),
    )
    .replace('{mentions}', count(context, group.mentions))
    .replace('{n}', count(context, group.goals.length));
}
