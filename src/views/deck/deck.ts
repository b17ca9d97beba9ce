import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import { plain, type Sentence } from '../../i18n/sentence.ts';
import { sourceOf } from '../figures/make.ts';
import { filterWords } from '../shared/filterWords.ts';
import { count } from '../shared/words.ts';
import { inNotes } from './notes.ts';
import type { SectionId } from './sections.ts';
import type { Deck, DeckContext, Slide, SlideDraft } from './slide.ts';
import { sectionSlides } from './slides/sectionSlides.ts';

/** The deck of some sections, in their order. A section without anything to show under the filter has no slide. */
export function makeDeck(context: DeckContext, sections: readonly SectionId[]): Deck {
  const { cube, filter, text, whole } = context;
  const filtered = filterWords(context);
  const { about } = whole;
  return {
    slides: placed(
      context,
      sections.map((id) => ({ id, drafts: sectionSlides[id](context) })),
    ),
    language: context.language,
    name: [text(about.concept), filtered].filter(Boolean).join(' · '),
    publisher: about.publisher,
    source: sourceOf(context),
    goals: sumGoals(selectCells(cube, filter)),
  };
}

interface Section {
  readonly id: SectionId;
  readonly drafts: readonly SlideDraft[];
}

/** Numbers the slides of a section that needs several, and tells apart what would be called the same. */
function placed(context: DeckContext, sections: readonly Section[]): readonly Slide[] {
  const names = new Set<string>();
  return sections.flatMap(({ id, drafts }) =>
    drafts.map((draft, i): Slide => {
      const part = drafts.length > 1 ? ` ${partOf(context, i + 1, drafts.length)}` : '';
      const own: Sentence = part ? [...draft.title, { text: part }] : draft.title;
      const title: Sentence = names.has(plain(own))
        ? [{ text: `${sectionName(context, id)}: ` }, ...own]
        : own;
      const name = plain(title);
      names.add(name);
      const speech = inNotes(draft.notes);
      return { ...draft, id: i === 0 ? id : `${id}-${i + 1}`, section: id, title, name, speech };
    }),
  );
}

function partOf(context: DeckContext, part: number, all: number): string {
  // A title may break before its number, never inside.
  return context.words.part(count(context, part), count(context, all)).replaceAll(' ', '\u00a0');
}

/** How a section is called where people choose. */
export function sectionName({ whole, text, words }: DeckContext, id: SectionId): string {
  const name = words.sections[id];
  if (typeof name === 'string') return name;
  const { missed, discarded } = whole.labels.status;
  return name(text(id === 'verworfen' ? discarded : missed));
}
