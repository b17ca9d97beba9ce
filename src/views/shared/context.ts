import type { Cube } from '../../analysis/cube.ts';
import type { Tables } from '../../analysis/tables.ts';
import type { CommonWords, PageWords } from '../../i18n/words.ts';
import type { Language } from '../../model/codes.ts';
import type { Text } from '../../model/dataset.ts';
import type { Filter } from '../../model/filter.ts';
import type { Ignored, Query } from '../../state/query.ts';
import type { Route } from '../../state/routes.ts';
import { makeLinks, type Links } from './links.ts';

/** Everything a page is made from. A page is a pure function of it, on the server and in the browser. */
export interface Context {
  readonly route: Route;
  readonly language: Language;
  readonly query: Query;
  readonly filter: Filter;
  /** Values of the query that are not known. */
  readonly ignored: readonly Ignored[];
  /** The dataset's cube; `cube` is the same one restricted to the hits of the filter's text. */
  readonly whole: Cube;
  readonly cube: Cube;
  /** The rows; `null` until the first page or filter that needs them. */
  readonly tables: Tables | null;
  /** The words that every page has; a page's own come beside the context. */
  readonly m: CommonWords;
  readonly links: Links;
  /** Shows another address in place of this one, without a step back: while a text is typed. */
  readonly replace: (href: string) => void;
  /** What stands before the path in links; left out, they are relative to the page. */
  readonly linkRoot?: string | undefined;
  /** A text of the package in the page's language. */
  readonly text: (text: Text) => string;
}

/** What a page's component receives. */
export interface ViewProps<P extends keyof PageWords> {
  readonly context: Context;
  readonly words: PageWords[P];
}

export type ContextInput = Omit<Context, 'filter' | 'links' | 'text' | 'language'>;

export function makeContext(input: ContextInput): Context {
  const { language } = input.route;
  return {
    ...input,
    language,
    filter: input.query.filter,
    links: makeLinks(input.route, input.query, input.linkRoot),
    text: (text) => text[language],
  };
}
