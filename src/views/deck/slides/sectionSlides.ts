import type { DeckContext, SlideDraft } from '../slide.ts';
import type { SectionId } from '../sections.ts';
import { deadlineSlides } from './deadlineSlides.ts';
import { departmentSlides } from './departmentSlides.ts';
import { fieldSlides } from './fieldSlides.ts';
import { flowSlides } from './flowSlides.ts';
import { goOnSlides } from './goOnSlides.ts';
import { methodSlides } from './methodSlides.ts';
import { missedFieldSlides } from './missedFieldSlides.ts';
import { discardedSlides, missedSlides } from './reasonSlides.ts';
import { resultSlides } from './resultSlides.ts';
import { titleSlides } from './titleSlides.ts';

/** The slides of each section; none where the filter leaves nothing to show. */
export const sectionSlides: Readonly<Record<SectionId, (context: DeckContext) => readonly SlideDraft[]>> = {
  titel: titleSlides,
  ergebnis: resultSlides,
  felder: fieldSlides,
  luecken: missedFieldSlides,
  stellen: departmentSlides,
  fristen: deadlineSlides,
  gruende: missedSlides,
  verworfen: discardedSlides,
  fluss: flowSlides,
  weiter: goOnSlides,
  methode: methodSlides,
};
