/** The findings' names, as they are saved, in the order of their rules. */
export const findingIds = [
  'befund-verfehlt',
  'befund-befristet',
  'befund-fortgesetzt',
  'befund-verloren',
  'befund-erreicht',
] as const;
export type FindingId = (typeof findingIds)[number];
