import { plain, type Sentence } from '../../i18n/sentence.ts';

/** Notes as paragraphs; a page's sentence that says nothing under this filter is none. */
export function inNotes(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map((parts) => plain(parts).trim()).filter((text) => text !== '');
}
