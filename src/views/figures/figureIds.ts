import { findingIds } from '../overview/findingIds.ts';

/** The charts that have an address of their own: saved, embedded, and on slides under these names. */
export const figureIds = [
  'uebersicht',
  'mosaik',
  'felder',
  'zustaendigkeit',
  'fristen',
  'fortschreibung',
  'auswertung',
] as const;
export type FigureId = (typeof figureIds)[number];

/** The pictures that are only saved: parts of pages, without an address of their own. */
export const partFigureIds = [
  'zustaendigkeit-felder',
  'fristen-vergleich',
  'bericht',
  ...findingIds,
] as const;
export type PartFigureId = (typeof partFigureIds)[number];

export function isPartFigure(id: string): id is PartFigureId {
  return partFigureIds.some((part) => part === id);
}
