import { countByStatus } from '../../../analysis/countByStatus.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { sentence, type Sentence } from '../../../i18n/sentence.ts';
import { ratedStatuses } from '../../../model/codes.ts';
import { sourceOf } from '../../figures/make.ts';
import { numberPart } from '../../shared/numberPart.ts';
import { statusLabel } from '../../shared/stacked.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import { paginatePoints } from './paginate.ts';

/** How it is counted, what it is taken from, and who may use it how. */
export function methodSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, text, whole, words } = context;
  const { goals, rated } = countByStatus(cube, filter);
  const { about } = whole;
  const title: Sentence =
    goals > 0
      ? sentence(words.method(goals), { n: numberPart(context, goals, filter) })
      : [{ text: words.methodEmpty }];
  const points: readonly Sentence[] = [
    ...(rated > 0
      ? [
          sentence(words.methodBase, {
            rated: numberPart(context, rated, narrow(cube, filter, 'statuses', ratedStatuses)),
            label: statusLabel(context, 'discarded'),
          }),
        ]
      : []),
    [{ text: words.methodSmall }],
    [{ text: words.methodShared }],
    sentence(words.methodSource, { citation: text(about.citation) }),
    ...about.licenses.map((licence) => sentence(words.methodLicence, { licence: text(licence.title) })),
  ];
  return paginatePoints(points, title, sourceOf(context)).map((page) => ({
    title,
    body: { kind: 'points', points: page },
    notes: [],
    href: links.pages.data,
  }));
}
