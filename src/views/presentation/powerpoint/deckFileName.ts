import { fileName } from '../../../exports/fileName.ts';
import { writeQuery } from '../../../state/query.ts';
import type { DeckContext } from '../../deck/slide.ts';

/** `zielspiegel-jena-praesentation-2020-01.pptx`; the filter in force stands in it. */
export function deckFileName({ query, whole: { about }, words }: DeckContext): string {
  const filter = writeQuery({ ...query, own: {} }).slice(1);
  return fileName({ city: about.city, what: words.fileWhat, filter, asOfDate: about.asOfDate }, '.pptx');
}
