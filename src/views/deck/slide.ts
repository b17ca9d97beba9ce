import type { Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';
import type { SectionId } from './sections.ts';
import type { SlideBody } from './slideBody.ts';

/** The words of the deck with everything it is made from. */
export interface DeckContext extends Context {
  readonly words: PageWords['presentation'];
}

/** What a section says on one slide; the deck gives it its place. */
export interface SlideDraft {
  /** The finding: numbers open their goals. */
  readonly title: Sentence;
  readonly body: SlideBody;
  /** What the speaker says beyond it, a paragraph each. */
  readonly notes: readonly Sentence[];
  /** The page that shows the same, under the same filter. */
  readonly href: string;
}

export interface Slide extends SlideDraft {
  /** `felder`, and `gruende-2` for the second slide of a section. */
  readonly id: string;
  readonly section: SectionId;
  /** The title as text; no other slide of the deck has the same. */
  readonly name: string;
  readonly speech: readonly string[];
}

/** Everything that screen, paper and PowerPoint show, from the dataset and the filter in force. */
export interface Deck {
  readonly slides: readonly Slide[];
  readonly language: string;
  /** What the deck is about: the concept, and the filter where one is in force. */
  readonly name: string;
  readonly publisher: string;
  /** On every slide: where it is from, as of when, under which filter. */
  readonly source: string;
  readonly goals: number;
}
