import { countByStatus } from '../analysis/countByStatus.ts';
import { narrow } from '../analysis/narrow.ts';
import { share } from '../analysis/shares.ts';
import { formatShare } from '../i18n/format.ts';
import { plain, sentence } from '../i18n/sentence.ts';
import { reachedStatuses, type Status } from '../model/codes.ts';
import { withValues } from '../model/filter.ts';
import { count } from '../views/shared/words.ts';
import type { EmbedContext } from './embedContext.ts';

export interface OneNumber {
  readonly number: string;
  readonly href: string | null;
  /** `von 68`: what the number is a part of. */
  readonly of: string;
  /** Empty where the base is too small for one, and where the number is no part of the rated goals. */
  readonly share: string;
  /** In percent of the base. */
  readonly parts: readonly { readonly tone: Status; readonly x: number; readonly width: number }[];
}

/** How many of the rated goals are reached; under a filter by status, how many of all goals have it. */
export function oneNumber(context: EmbedContext): OneNumber {
  const { cube, embedWords, filter, language, links } = context;
  const chosen = filter.statuses.length > 0;
  const counted: readonly Status[] = chosen ? filter.statuses : reachedStatuses;
  const any = countByStatus(cube, withValues(filter, 'statuses', []));
  const goalsOf = (status: Status) => any.rows.find((row) => row.status === status)?.goals ?? 0;
  const n = counted.reduce((sum, status) => sum + goalsOf(status), 0);
  const base = chosen ? any.goals : any.rated;
  const only = narrow(cube, filter, 'statuses', counted);
  const tenths = chosen ? null : share(n, base);
  let before = 0;
  return {
    number: count(context, n),
    href: n > 0 && only ? links.list(only) : null,
    of: plain(sentence(chosen ? embedWords.ofAll : embedWords.ofRated, { all: count(context, base) })),
    share: tenths === null ? '' : formatShare(tenths, language),
    parts: counted.flatMap((tone) => {
      const width = percent(goalsOf(tone), base);
      const part = { tone, x: before, width };
      before += width;
      return width > 0 ? [part] : [];
    }),
  };
}

function percent(goals: number, base: number): number {
  return base > 0 ? Math.round((goals / base) * 10_000) / 100 : 0;
}
