import type { Context } from '../shared/context.ts';

/** What a deck can show, in its usual order: the words by which `folien` names it in an address. */
export const sectionIds = [
  'titel',
  'ergebnis',
  'felder',
  'luecken',
  'stellen',
  'fristen',
  'gruende',
  'verworfen',
  'fluss',
  'weiter',
  'methode',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The five of the short report. */
export const shortReport: readonly SectionId[] = ['titel', 'ergebnis', 'luecken', 'fluss', 'methode'];

/** The sections that the address names, in its order; all in the usual one where it names none that is known. */
export function chosenSections({ query }: Context): readonly SectionId[] {
  const named = [...new Set((query.own.folien ?? '').split(','))];
  const known = named.filter((id): id is SectionId => (sectionIds as readonly string[]).includes(id));
  return known.length > 0 ? known : sectionIds;
}

/** How `folien` writes a choice: nothing for all in the usual order. */
export function writeSections(ids: readonly SectionId[]): string {
  return ids.join() === sectionIds.join() ? '' : ids.join();
}
