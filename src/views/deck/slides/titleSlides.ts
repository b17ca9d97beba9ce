import { countByStatus } from '../../../analysis/countByStatus.ts';
import { sentence } from '../../../i18n/sentence.ts';
import { filterWords } from '../../shared/filterWords.ts';
import { numberPart } from '../../shared/numberPart.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';

/** What the deck is about, as of when, and what was chosen from it. */
export function titleSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, links, m, text, whole, words } = context;
  const { about } = whole;
  const { goals } = countByStatus(cube, filter);
  const chosen = filterWords(context);
  return [
    {
      title:
        goals > 0
          ? sentence(words.titleGoals(goals), { n: numberPart(context, goals, filter) })
          : [{ text: words.titleEmpty }],
      body: {
        kind: 'title',
        concept: text(about.concept),
        lines: [
          ...(chosen ? [words.titleFiltered.replace('{filter}', chosen)] : []),
          `${about.publisher} · ${m.asOf(text(about.asOf))}`,
        ],
      },
      notes: [[{ text: text(about.citation) }]],
      href: links.pages.overview,
    },
  ];
}
