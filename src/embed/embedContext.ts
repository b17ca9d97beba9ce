import type { Cube } from '../analysis/cube.ts';
import type { DueRows } from '../analysis/groupByQuarter.ts';
import type { Tables } from '../analysis/tables.ts';
import { makeAppContext } from '../app/makeAppContext.ts';
import type { CommonWords, EmbedWords, PageWords } from '../i18n/words.ts';
import { isStatus, type Language } from '../model/codes.ts';
import { embedPath, pageOf, type Embed } from '../state/embed.ts';
import type { Ignored, Query } from '../state/query.ts';
import { rootFrom } from '../state/routes.ts';
import type { Context } from '../views/shared/context.ts';
import { makeLinks, type Links } from '../views/shared/links.ts';

/** What a chart that stands alone is made from, at build and, under a filter, in the browser. */
export interface EmbedInput {
  readonly embed: Embed;
  readonly language: Language;
  /** The query of its address. */
  readonly search: string;
  readonly cube: Cube;
  /** Only at build: for the goals and departments, which no filter changes. */
  readonly tables: Tables | null;
  /** The rows of the deadlines, for the one chart that shows dates. */
  readonly rows: DueRows | null;
  readonly common: CommonWords;
  readonly m: EmbedWords;
  /** Of the page that the chart is from. */
  readonly words: PageWords[keyof PageWords];
  /** The date of the report's state, where the copy keeps its numbers. */
  readonly frozen: string | null;
  /** The dataset, where links have to name it: the site shows another one by default. */
  readonly dataset: string | null;
}

/** A page's context, but with links out of the frame to the site; and what belongs to the frame. */
export interface EmbedContext extends Context {
  readonly embed: Embed;
  readonly frozen: string | null;
  readonly rows: DueRows | null;
  readonly embedWords: EmbedWords;
  /** The same chart with the newest numbers. */
  readonly newest: string;
}

export function makeEmbedContext(input: EmbedInput): EmbedContext {
  const { embed, language, cube, tables, rows, common, m, frozen, dataset } = input;
  const route = pageOf(embed, language);
  const { search, ignored } = withoutRest(embed.chart === 'status' ? withClass(input.search) : input.search);
  const context = makeAppContext({ route, search, whole: cube, tables, m: common, replace: () => {} });
  const root = rootFrom(embedPath(embed, language, frozen));
  const query: Query = { ...context.query, dataset };
  return {
    ...context,
    query,
    embed,
    frozen,
    rows,
    embedWords: m,
    ignored: [...context.ignored, ...ignored],
    links: makeLinks(route, query, root),
    newest: root + embedPath(embed, language),
  };
}

/** The same page of the site, with all that the chart's address says. */
export function fullPage({ links }: { readonly links: Links }): string {
  return links.here({});
}

/**
 * What a chart can't do alone: searching needs every goal's words, another report its own numbers. Said instead of
 * done.
 */
const onlyOnSite = ['q', 'bericht'];

function withoutRest(search: string): { search: string; ignored: readonly Ignored[] } {
  const params = new URLSearchParams(search);
  const ignored = onlyOnSite.flatMap((key) => params.getAll(key).map((value) => ({ key, value })));
  for (const key of onlyOnSite) params.delete(key);
  return { search: `?${params}`, ignored: ignored.filter(({ value }) => value.trim() !== '') };
}

/** `klasse=missed` asks for the number of one status: a filter by it. */
function withClass(search: string): string {
  const params = new URLSearchParams(search);
  const value = params.get('klasse');
  if (isStatus(value)) params.set('status', value);
  return `?${params}`;
}
