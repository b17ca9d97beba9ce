import { isOutlook, isStatus } from '../model/codes.ts';
import { noFilter, type Filter, type RoleChoice } from '../model/filter.ts';

/** What may stand in a query, so that everything else can be left out and said. */
export interface Known {
  readonly fields: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly dues: ReadonlySet<string>;
}

/** What a URL says behind its `?`: the filter, the dataset where it is not the default, the page's order. */
export interface Query {
  readonly filter: Filter;
  readonly dataset: string | null;
  /** `status`, `-nr`; the page decides what it knows. */
  readonly sort: string | null;
}

/** A value that was left out. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Longer searches are cut: no goal has so many words. */
const mostText = 200;

/** German words of the query for the undated deadlines; years stand for themselves. */
const dueWords: Readonly<Record<string, string>> = { laufend: 'ongoing', bedarf: 'as_needed', offen: 'open' };
const wordOfDue = (due: string) => Object.keys(dueWords).find((word) => dueWords[word] === due) ?? due;
const dueOfWord = (word: string) => dueWords[word] ?? word;

export const noQuery: Query = { filter: noFilter, dataset: null, sort: null };

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
  const text = (params.get('q') ?? '').trim().slice(0, mostText);
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
      sort: params.get('sort') || null,
    },
    ignored,
  };
}

/** The query of a URL with its `?`, or `''`: only what differs from the default, in a fixed order. */
export function writeQuery({ filter, dataset, sort }: Query): string {
  const pairs: readonly [string, readonly string[]][] = [
    ['bericht', dataset ? [dataset] : []],
    ['feld', filter.fields],
    ['stelle', filter.departments],
    ['rolle', filter.role === 'both' ? [] : [filter.role]],
    ['status', filter.statuses],
    ['ausblick', filter.outlooks],
    ['frist', filter.dues.map(wordOfDue)],
    ['ziel', filter.targets],
    ['q', filter.text === '' ? [] : [filter.text]],
    ['sort', sort ? [sort] : []],
  ];
  const parts = pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`);
  return parts.length ? `?${parts.join('&')}` : '';
}
