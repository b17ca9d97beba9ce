import { rated, total, type StatusCounts } from '../../analysis/count.ts';
import { narrow } from '../../analysis/narrow.ts';
import { leastBase, shares } from '../../analysis/shares.ts';
import type { StackedPart, StackedRow, RowText } from '../../charts/stackedBars.ts';
import type { StatusTableRow } from '../../charts/statusTable.ts';
import type { KeyItem } from '../../charts/statusKey.ts';
import { formatShare } from '../../i18n/format.ts';
import { plain, sentence } from '../../i18n/sentence.ts';
import { ratedStatuses, statuses, type Status } from '../../model/codes.ts';
import { toggled, withValues, type Dimension, type Filter } from '../../model/filter.ts';
import type { Context } from './context.ts';
import { goalsPart } from './numberPart.ts';
import { count } from './words.ts';

/** The words that a page with stacked bars brings along. */
export interface StackWords {
  /** A piece for those who do not see it: `{name}, {status}: {goals}`. */
  readonly part: string;
  readonly some: string;
  readonly ratedEnd: string;
  readonly smallEnd: string;
  readonly discardedAside: string;
}

/** One thing of which the statuses are counted: a field or a department. */
export interface StackSource {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly counts: StatusCounts;
  /** Its goals without a filter. */
  readonly whole: number;
  /** What its number means; `null` where no filter says it. */
  readonly only: Filter | null;
  /** The filter in force with only this in its dimension: what a mark narrows to, but for its status. */
  readonly mark: Filter;
  readonly dimension: Dimension;
  readonly opener: StackedRow['opener'];
  readonly children: readonly StackedRow[];
}

/** A bar of goals by status, or of shares of the rated ones; a base too small for shares is drawn as squares. */
export function stackedRow(
  context: Context,
  words: StackWords,
  asShares: boolean,
  source: StackSource,
): StackedRow {
  const { filter } = context;
  const { id, name, href, counts, whole, only, opener, children } = source;
  const goals = total(counts);
  const base = rated(counts);
  const tenths = asShares ? shares(ratedStatuses.map((status) => counts[status])) : null;
  const part = (status: Status): StackedPart => {
    const share = tenths?.[statuses.indexOf(status)];
    const number = plain([goalsPart(context, counts[status], null)]);
    return {
      tone: status,
      goals: counts[status],
      text: share === undefined ? count(context, counts[status]) : formatShare(share, context.language),
      label: plain(
        sentence(words.part, {
          name,
          status: statusLabel(context, status),
          goals: share === undefined ? number : `${number} (${formatShare(share, context.language)})`,
        }),
      ),
      href: markHref(context, source, status),
      dimmed: filter.statuses.length > 0 && !filter.statuses.includes(status),
    };
  };
  const shown = { id, name, href, opener, children, chosen: filter[source.dimension].includes(id as never) };
  if (!asShares) {
    const end = goals < whole ? sentence(words.some, numbers(context, goals, whole)) : null;
    return {
      ...shown,
      form: 'goals',
      parts: statuses.filter((status) => counts[status] > 0).map(part),
      whole,
      end: opened(context, goals, only, end ? plain(end) : undefined),
      aside: null,
    };
  }
  const endWords = base < leastBase ? words.smallEnd : words.ratedEnd;
  return {
    ...shown,
    form: base < leastBase ? 'squares' : 'shares',
    parts: ratedStatuses.filter((status) => counts[status] > 0).map(part),
    whole: 0,
    end: opened(
      context,
      base,
      only && narrow(context.cube, only, 'statuses', ratedStatuses),
      plain(sentence(endWords, numbers(context, base, whole))),
    ),
    aside: counts.discarded
      ? opened(
          context,
          counts.discarded,
          only && narrow(context.cube, only, 'statuses', ['discarded']),
          plain(
            sentence(words.discardedAside, {
              n: count(context, counts.discarded),
              label: statusLabel(context, 'discarded'),
            }),
          ),
        )
      : null,
  };
}

/** The same counts as a row of a table. */
export function statusTableRow(
  context: Context,
  { id, name, href, counts, only }: Pick<StackSource, 'id' | 'name' | 'href' | 'counts' | 'only'>,
  level: number,
): StatusTableRow {
  return {
    id,
    name,
    href,
    level,
    cells: statuses.map((status) => ({
      status,
      goals: counts[status],
      ...opened(context, counts[status], counts[status] > 0 ? ofStatus(context, only, status) : null),
    })),
    all: opened(context, total(counts), only),
  };
}

function ofStatus({ cube }: Context, only: Filter | null, status: Status): Filter | null {
  return only && narrow(cube, only, 'statuses', [status]);
}

/** Every status with its goals under the filter in force, the empty ones too. */
export function keyItems(context: Context, counts: StatusCounts): readonly KeyItem[] {
  const { cube, filter, links } = context;
  return statuses.map((status) => {
    const only = narrow(cube, filter, 'statuses', [status]);
    return {
      status,
      label: statusLabel(context, status),
      goals: count(context, counts[status]),
      listHref: counts[status] > 0 && only ? links.list(only) : null,
      href: links.here({ filter: toggled(filter, 'statuses', status) }),
      chosen: filter.statuses.includes(status),
    };
  });
}

/** How a status is called. */
export function statusLabel({ whole, text }: Context, status: Status): string {
  return text(whole.labels.status[status]);
}

/** A number, or words for it, that open its goals. */
export function opened(
  context: Context,
  goals: number,
  only: Filter | null,
  text = count(context, goals),
): RowText {
  return { text, href: goals > 0 && only ? context.links.list(only) : null };
}

function numbers(context: Context, n: number, all: number) {
  return { n: count(context, n), all: count(context, all) };
}

/** Narrows to the piece; a second click takes back what the first one set. */
function markHref({ filter, links }: Context, { mark, dimension }: StackSource, status: Status): string {
  const wanted = withValues(mark, 'statuses', [status]);
  const on = [dimension, 'statuses' as const].every((d) => filter[d].join() === wanted[d].join());
  return links.here({
    filter: on ? withValues(withValues(filter, dimension, []), 'statuses', []) : wanted,
  });
}
