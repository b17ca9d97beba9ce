import type { Language } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import { writeQuery, type Query } from '../../state/query.ts';
import { inLanguage, pathOf, rootFrom, type Route, type SinglePage } from '../../state/routes.ts';

/** Makes the addresses that a page links to, relative to the page itself. */
export interface Links {
  /** The same page with another filter or order. */
  here(change: Partial<Pick<Query, 'filter' | 'sort'>>): string;
  /** The list of exactly the goals that a filter means. */
  list(filter: Filter): string;
  /** Another page with the filter in force. */
  page(page: SinglePage): string;
  goal(nr: number): string;
  department(id: string): string;
  inLanguage(language: Language): string;
  /** A file of the dataset. */
  file(dataset: string, path: string): string;
}

export function makeLinks(route: Route, query: Query): Links {
  const root = rootFrom(pathOf(route));
  const { language } = route;
  // A link to the start page from itself is `./`: an empty address would keep the query.
  const to = (target: Route, q: Query) =>
    `${root}${pathOf(target)}`.replace(/^\.\/(?=.)/, '') + writeQuery(q);
  return {
    here: (change) => to(route, { ...query, ...change }),
    list: (filter) => to({ page: 'goals', language }, { ...query, filter, sort: null }),
    page: (page) => to({ page, language }, { ...query, sort: null }),
    department: (id) => to({ page: 'department', id, language }, { ...query, sort: null }),
    goal: (nr) => to({ page: 'goal', nr, language }, { ...query, sort: null }),
    inLanguage: (other) => to(inLanguage(route, other), query),
    file: (dataset, path) => `${root}data/${dataset}/${path}`.replace(/^\.\//, ''),
  };
}
