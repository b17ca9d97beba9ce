import type { OwnKey } from '../../state/query.ts';

/** Ways to show a chart. */
const ownAsked: readonly OwnKey[] = [
  'sort',
  'ordnung',
  'anteil',
  'als',
  'offen',
  'zeilen',
  'spalten',
  'farbe',
  'facette',
];

/** The keys by which an address asks for a part of the goals, or for another way to show them. */
export const askingKeys: readonly string[] = [
  'feld',
  'stelle',
  'rolle',
  'status',
  'ausblick',
  'frist',
  'ziel',
  'q',
  'bericht',
  'klasse',
  ...ownAsked,
];

/** What an address asks for, as it stands there: `feld=1&status=missed`; empty where it asks for nothing. */
export function askedFor(search: string): string {
  return [...new URLSearchParams(search)]
    .filter(([key, value]) => askingKeys.includes(key) && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
