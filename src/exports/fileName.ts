/** What a saved file is called by: all of it from the data package and the address. */
export interface NameParts {
  readonly city: string;
  /** The figure or list: `felder`. */
  readonly what: string;
  /** The filter as the address writes it, without `?`: `feld=3&status=missed`; empty for all goals. */
  readonly filter: string;
  /** ISO date of the state that the data describe; the name says its month. */
  readonly asOfDate: string;
}

/** A filter of more characters is called by the start of its slug: file systems bear names of 255 bytes. */
const mostFilter = 80;

const transcribed: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `zielspiegel-<city>-felder-feld-3-2020-01.csv`. `ending` is what comes after: `.csv`, `-2x.png`. */
export function fileName({ city, what, filter, asOfDate }: NameParts, ending: string): string {
  const chosen = slug(decode(filter)).slice(0, mostFilter);
  const parts = ['zielspiegel', slug(city), slug(what), chosen, asOfDate.slice(0, 7)];
  return (
    parts
      .map((part) => part.replace(/^-+|-+$/g, ''))
      .filter((part) => part !== '')
      .join('-') + ending
  );
}

/** Small letters, digits, dots and hyphens: what every file system and every mail program leaves as it is. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => transcribed[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
