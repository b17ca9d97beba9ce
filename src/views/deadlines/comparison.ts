import { countByStatus, type StatusResult } from '../../analysis/countByStatus.ts';
import { isDated } from '../../analysis/dues.ts';
import { narrow } from '../../analysis/narrow.ts';
import { leastBase, share } from '../../analysis/shares.ts';
import { shareRow, type ShareRow } from '../../charts/shareBars.ts';
import { formatShare } from '../../i18n/format.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { reachedStatuses } from '../../model/codes.ts';
import { numberPart } from '../shared/numberPart.ts';
import { capital, count, reachedWords } from '../shared/words.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';
import { datedFilter, duesWhere } from './duesWhere.ts';

export interface Comparison {
  readonly title: Sentence;
  readonly bars: readonly ShareRow[];
  readonly base: string;
}

/** Goals with a date against those without one; `null` where one side has no rated goal. */
export function comparison(context: DeadlinesContext): Comparison | null {
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
      capital(reachedWords(context)),
      count(context, dated.result.rated + undated.result.rated),
    ),
  };
}
