import { fileName } from '../../../exports/fileName.ts';
import { writeQuery } from '../../../state/query.ts';
import type { DeckContext } from '../../deck/slide.ts';

/** The name of the saved deck: the city, what it is, the filter in force, and the date of the state. */
export function deckFileName({ query, whole: { about }, words }: DeckContext): string {
  const filter = writeQuery({ ...query, own: {} }).slice(1);
  return fileName({ city: about.city, what: words.fileWhat, filter, asOfDate: about.asOfDate }, '.pptx');
}
