import { total, type StatusCounts } from '../../../analysis/count.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { plain, sentence, type Sentence } from '../../../i18n/sentence.ts';
import { statuses, type Status } from '../../../model/codes.ts';
import type { Filter } from '../../../model/filter.ts';
import type { Context } from '../../shared/context.ts';
import { sourceOf } from '../../figures/make.ts';
import { goalsPart } from '../../shared/numberPart.ts';
import { opened, statusLabel } from '../../shared/stacked.ts';
import { count } from '../../shared/words.ts';
import type { DeckContext } from '../slide.ts';
import type { SlideBar, SlideKey } from '../slideBody.ts';
import { heightBetween, linesOf } from '../stage.ts';

/** What a bar counts. */
export interface BarSource {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly counts: StatusCounts;
  /** What its number means; `null` where no filter says it. */
  readonly only: Filter | null;
  readonly strong?: boolean;
  /** Behind the bar: its goals, unless something else is said. */
  readonly end?: SlideBar['end'];
  readonly endTone?: Status;
}

export function slideBar(context: DeckContext, source: BarSource): SlideBar {
  const { id, name, href, counts, only, strong = false, endTone = null } = source;
  const goals = total(counts);
  return {
    id,
    name,
    href,
    strong,
    goals,
    parts: statuses
      .filter((status) => counts[status] > 0)
      .map((tone) => ({
        tone,
        goals: counts[tone],
        text: count(context, counts[tone]),
        label: labelOf(context, name, tone, counts[tone]),
        href: only && opened(context, counts[tone], narrow(context.cube, only, 'statuses', [tone])).href,
      })),
    end: source.end ?? opened(context, goals, only),
    endTone,
  };
}

/** The piece in words, with plain spaces: it is read, never broken. */
function labelOf(context: DeckContext, name: string, status: Status, n: number): string {
  return plain(
    sentence(context.words.pages.fields.stack.part, {
      name,
      status: statusLabel(context, status),
      goals: plain([goalsPart(context, n, null)]),
    }),
  ).replaceAll('\u00a0', ' ');
}

/** The statuses that stand in some bar, in their order. */
export function keyOf(context: Context, rows: readonly SlideBar[]): readonly SlideKey[] {
  const shown = statuses.filter((status) =>
    rows.some(({ parts }) => parts.some(({ tone }) => tone === status)),
  );
  return shown.map((status) => ({ status, label: statusLabel(context, status), goals: null }));
}

/** A row and its air, and a line of a longer name, in units of the narrower stage. */
const rowStep = 62;
const nameStep = 38;
const nameWidth = 400;
const nameFont = { size: 34, weight: 700 };
/** The key in two lines, and a note in as many. */
const keyHeight = 120;
const noteHeight = 100;
/** So many rows can be compared from the last seat. */
const mostRows = 8;

interface Row {
  readonly name: string;
  /** Those with the most stay. */
  readonly goals: number;
}

/** The rows that stand below a title, in their order: all, or those with the most goals. */
export function fitting<T>(
  context: DeckContext,
  title: Sentence,
  rows: readonly T[],
  of: (row: T) => Row,
): readonly T[] {
  let left = heightBetween(plain(title), sourceOf(context)) - keyHeight - noteHeight;
  const kept = new Set<T>();
  for (const row of rows.toSorted((a, b) => of(b).goals - of(a).goals)) {
    const lines = linesOf(of(row).name, nameWidth, nameFont).length;
    left -= rowStep + (lines - 1) * nameStep;
    if (kept.size > 0 && (left < 0 || kept.size === mostRows)) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}
