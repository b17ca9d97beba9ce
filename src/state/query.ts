import { isOutlook, isStatus } from '../model/codes.ts';
import { noFilter, type Filter, type RoleChoice } from '../model/filter.ts';

/** What may stand in a query, so that everything else can be left out and said. */
export interface Known {
  readonly fields: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly dues: ReadonlySet<string>;
}

/**
 * The keys by which a page says how it shows things: it knows its own values, and takes others for none.
 * `sort` orders a list (`-status`), `ordnung` a picture, `anteil` counts in shares, `als` is the role that is
 * counted, or asks for the report of each department (`stellen`), `offen` lists what is opened; the next four are the
 * question of the page that lets people ask their own.
 * `bild` is the chart to be embedded, by its name, and `optionen` how.
 * `folien` are the slides of a deck in their order, `folie` is the one on stage, `vortrag` shows it to its speaker.
 */
export const ownKeys = [
  'sort',
  'ordnung',
  'anteil',
  'als',
  'offen',
  'zeilen',
  'spalten',
  'farbe',
  'facette',
  'bild',
  'optionen',
  'folien',
  'folie',
  'vortrag',
] as const;
export type OwnKey = (typeof ownKeys)[number];
export type Own = Readonly<Partial<Record<OwnKey, string>>>;

/** What a URL says behind its `?`: the filter, the dataset where it is not the default, the page's own keys. */
export interface Query {
  readonly filter: Filter;
  readonly dataset: string | null;
  readonly own: Own;
}

/** A value that was left out. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Longer searches are cut: no goal has so many words. */
const mostText = 200;
/** Never cut inside of a character: half of one can't be written back. */
const cut = (text: string) => text.slice(0, mostText).replace(/[\uD800-\uDBFF]$/, '');

/** German words of the query for the undated deadlines; years stand for themselves. */
const dueWords: Readonly<Record<string, string>> = { laufend: 'ongoing', bedarf: 'as_needed', offen: 'open' };
const wordOfDue = (due: string) => Object.keys(dueWords).find((word) => dueWords[word] === due) ?? due;
const dueOfWord = (word: string) => dueWords[word] ?? word;

export const noQuery: Query = { filter: noFilter, dataset: null, own: {} };

/** Reads `?feld=1,5.2&status=missed`. Never throws: what is unknown is left out and listed. */
export function readQuery(search: string, known: Known): { query: Query; ignored: readonly Ignored[] } {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const list = <T extends string>(key: string, knows: (value: string) => value is T): readonly T[] => {
    const values = [...new Set(params.getAll(key).flatMap((value) => value.split(',')))].filter(
      (v) => v !== '',
    );
    ignored.push(...values.filter((value) => !knows(value)).map((value) => ({ key, value })));
    return values.filter(knows);
  };
  const isIn =
    (set: ReadonlySet<string>) =>
    (value: string): value is string =>
      set.has(value);
  const departments = list('stelle', isIn(known.departments));
  const role = list('rolle', (v): v is RoleChoice => v === 'lead' || v === 'involved')[0];
  const text = cut((params.get('q') ?? '').trim()).trim();
  return {
    query: {
      filter: {
        fields: list('feld', isIn(known.fields)),
        departments,
        role: departments.length > 0 && role ? role : 'both',
        statuses: list('status', isStatus),
        outlooks: list('ausblick', isOutlook),
        dues: list('frist', (v): v is string => known.dues.has(dueOfWord(v))).map(dueOfWord),
        targets: list('ziel', isIn(known.targets)),
        text,
      },
      dataset: params.get('bericht') || null,
      own: Object.fromEntries(
        ownKeys.flatMap((key) => {
          const value = cut(params.get(key) ?? '');
          return value ? [[key, value]] : [];
        }),
      ),
    },
    ignored,
  };
}

/** The query of a URL with its `?`, or `''`: only what differs from the default, in a fixed order. */
export function writeQuery({ filter, dataset, own }: Query): string {
  let written = '';
  const add = (key: string, values: readonly string[]) => {
    if (values.join(''))
      written += `${written ? '&' : '?'}${key}=${values.map(encodeURIComponent).join(',')}`;
  };
  add('bericht', [dataset ?? '']);
  add('feld', filter.fields);
  add('stelle', filter.departments);
  add('rolle', [filter.role === 'both' ? '' : filter.role]);
  add('status', filter.statuses);
  add('ausblick', filter.outlooks);
  add('frist', filter.dues.map(wordOfDue));
  add('ziel', filter.targets);
  add('q', [filter.text]);
  for (const key of ownKeys) if (own[key]) add(key, own[key].split(','));
  return written;
}
