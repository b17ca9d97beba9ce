import { sumGoals } from '../../analysis/count.ts';
import { balance, countFlow, sumFlow } from '../../analysis/countFlow.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { FlowEndBlock } from '../../charts/flow/ends.ts';
import type { FlowPicture } from '../../charts/flow/flow.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { noFilter } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { exactFilter } from '../shared/exactFilter.ts';
import { goalsPart, numberPart } from '../shared/numberPart.ts';
import { count, targetName } from '../shared/words.ts';
import { flowBlocks } from './blocks.ts';
import { columnSwitches, type ColumnSwitch } from './columns.ts';
import type { ContinuationContext } from './continuationContext.ts';
import { flowMatrix, type Matrix } from './matrix.ts';
import { flowPicture } from './picture.ts';
import { selection, type Selection } from './selection.ts';

export interface ContinuationPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly preset: { readonly label: string; readonly href: string; readonly on: boolean } | null;
  readonly columns: readonly ColumnSwitch[];
  readonly picture: FlowPicture;
  /** Why the strands are not drawn, where a column has too many names to be read beside them; otherwise empty. */
  readonly tooMany: string;
  readonly blocks: readonly FlowEndBlock[];
  readonly selection: Selection | null;
  readonly matrix: Matrix;
  /** What "not pursued further" is made of. */
  readonly endedOf: Sentence;
  /** The targets have numbers only. */
  readonly unnamed: string;
}

/** More names in a column make a picture of many screens in which no strand can be followed. */
const mostNames = 40;

/** Everything the page says of what becomes of the goals. Throws where a goal got lost on the way. */
export function continuation(plainContext: Context, words: PageWords['continuation']): ContinuationPage {
  const context: ContinuationContext = { ...plainContext, words };
  const { whole } = context;
  const picture = flowPicture(context);
  const isTooMany = picture.columns.some(({ nodes }) => nodes.length > mostNames);
  return {
    headline: headline(context),
    lead: lead(context),
    preset: preset(context),
    columns: columnSwitches(context),
    picture,
    tooMany: isTooMany ? words.tooMany.replace('{most}', count(context, mostNames)) : '',
    blocks: flowBlocks(context),
    selection: selection(context),
    matrix: flowMatrix(context),
    endedOf: endedOf(context),
    unnamed:
      whole.targets.length > 0 && whole.targets.every(({ name }) => name === '') ? words.unnamedTargets : '',
  };
}

/** How many of all goals go on, and where most of them do: of the whole concept, as the picture. */
function headline(context: ContinuationContext): Sentence {
  const { whole, words } = context;
  const flow = countFlow(whole, noFilter);
  const going = flow.filter(({ end }) => end.kind === 'target' || end.kind === 'unnamed');
  const all = sumGoals(whole.cells);
  const continued = sumFlow(going);
  const sums = treeOf(whole.targets).roots.map((target) => ({
    target,
    goals: going.reduce(
      (sum, { end, goals }) => (end.kind === 'target' && end.id === target.id ? sum + goals : sum),
      0,
    ),
  }));
  const most = Math.max(0, ...sums.map(({ goals }) => goals));
  const leaders = sums.filter(({ goals }) => goals === most && goals > 0);
  const first = leaders.length === 1 ? leaders[0] : undefined;
  return sentence(
    first && sums.length > 1 ? words.headlineMost(continued, all) : words.headline(continued, all),
    {
      n: numberPart(context, continued, narrow(whole, noFilter, 'outlooks', ['continued'])),
      all: count(context, all),
      most: numberPart(context, most, first ? narrow(whole, noFilter, 'targets', [first.target.id]) : null),
      target: first ? targetName(context, first.target) : '',
    },
  );
}

function lead(context: ContinuationContext): Sentence {
  const { whole, words } = context;
  const flow = countFlow(whole, noFilter);
  const goals = balance(whole, noFilter, flow);
  const of = (kind: string) => flow.reduce((sum, row) => (row.end.kind === kind ? sum + row.goals : sum), 0);
  const ended = of('ended');
  const discarded = of('discarded');
  return [
    ...sentence(words.leadEnded(ended), {
      n: numberPart(
        context,
        ended,
        exactFilter(whole, ended, narrow(whole, noFilter, 'outlooks', ['ended', 'dropped'])),
      ),
    }),
    ...sentence(words.leadDiscarded(discarded), {
      n: numberPart(context, discarded, narrow(whole, noFilter, 'statuses', ['discarded'])),
      label: context.text(whole.labels.status.discarded),
    }),
    ...sentence(words.balance, {
      in: count(context, goals),
      out: count(context, sumFlow(flow)),
    }),
  ];
}

/** The ready question: what became of the missed goals? Only where there are some. */
function preset(context: ContinuationContext): ContinuationPage['preset'] {
  const { filter, links, m, text, whole, words } = context;
  if (!whole.cells.some(({ status, goals }) => status === 'missed' && goals > 0)) return null;
  const asked = { ...noFilter, statuses: ['missed' as const] };
  const on = JSON.stringify(asked) === JSON.stringify(filter);
  return {
    on,
    label: words.preset.replace('{status}', m.attributive(text(whole.labels.status.missed))),
    href: links.here({ filter: on ? noFilter : asked }),
  };
}

function endedOf(context: ContinuationContext): Sentence {
  const { whole, text, words } = context;
  const of = (outlook: 'ended' | 'dropped') =>
    whole.cells.reduce((sum, cell) => (cell.outlook === outlook ? sum + cell.goals : sum), 0);
  const part = (outlook: 'ended' | 'dropped') =>
    goalsPart(context, of(outlook), narrow(whole, noFilter, 'outlooks', [outlook]));
  if (of('ended') + of('dropped') === 0) return [];
  return sentence(words.endedOf, {
    name: words.ends.ended,
    ended: part('ended'),
    endedLabel: text(whole.labels.outlook.ended),
    dropped: part('dropped'),
    droppedLabel: text(whole.labels.outlook.dropped),
  });
}
