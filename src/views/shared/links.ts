import type { Part } from '../../i18n/sentence.ts';
import type { Language } from '../../model/codes.ts';
import type { Filter } from '../../model/filter.ts';
import { writeQuery, type Own, type Query } from '../../state/query.ts';
import {
  inLanguage,
  pathOf,
  rootFrom,
  singlePages,
  type Route,
  type SinglePage,
} from '../../state/routes.ts';

/** Makes the addresses that a page links to, relative to the page itself. */
export interface Links {
  /** The same page with another filter, or shown otherwise; an empty own value takes its key away. */
  here(change: { readonly filter?: Filter; readonly own?: Own }): string;
  /** The list of exactly the goals that a filter means; or another page of just them. */
  list(filter: Filter, page?: SinglePage): string;
  /** The other pages with the filter in force. */
  readonly pages: Readonly<Record<SinglePage, string>>;
  goal(nr: number): string;
  department(id: string): string;
  /** The page that makes the code for a chart, shown as it is here. */
  embed(name: string): string;
  inLanguage(language: Language): string;
  /** A file of the dataset. */
  file(dataset: string, path: string): string;
}

/** Where a number leads: to the goals that it counts. */
export function hrefOf({ filter }: Part, links: Links): string | undefined {
  return filter && links.list(filter);
}

/** `root`: from the page up to the site's root; a chart that stands alone lies elsewhere than the page it is of. */
export function makeLinks(route: Route, query: Query, root = rootFrom(pathOf(route))): Links {
  const { language } = route;
  // What follows the path in every link that keeps the filter: a page has hundreds of them.
  const kept = writeQuery({ ...query, own: {} });
  // A link to the start page from itself is `./`: an empty address would keep the query.
  const path = (target: Route) => `${root}${pathOf(target)}`.replace(/^\.\/(?=.)/, '');
  const to = (target: Route, q: Query) => path(target) + writeQuery(q);
  const goals = path({ page: 'goals', language });
  return {
    here: ({ filter = query.filter, own }) => to(route, { ...query, filter, own: { ...query.own, ...own } }),
    list: (filter, page = 'goals') => to({ page, language }, { ...query, filter, own: {} }),
    pages: Object.fromEntries(
      singlePages.map((page) => [page, path({ page, language }) + kept]),
    ) as Links['pages'],
    department: (id) => path({ page: 'department', id, language }) + kept,
    goal: (nr) => `${goals}${nr}/${kept}`,
    embed: (bild) => to({ page: 'embedBuilder', language }, { ...query, own: { ...query.own, bild } }),
    inLanguage: (other) => to(inLanguage(route, other), query),
    file: (dataset, path) => `${root}data/${dataset}/${path}`.replace(/^\.\//, ''),
  };
}
