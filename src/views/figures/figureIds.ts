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
