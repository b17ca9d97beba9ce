import { render } from 'svelte/server';
import App from './app/App.svelte';
import type { Engine } from './app/engine.ts';
import { makeAppContext } from './app/makeAppContext.ts';
import Head from './app/Head.svelte';
import { pageHead } from './app/pageHead.ts';
import { loadView, needsTables } from './app/views.ts';
import { loadCommonWords } from './i18n/loadWords.ts';
import { languages } from './model/codes.ts';
import { pathOf, singlePages, type Page, type Route } from './state/routes.ts';

export { loadEngine } from './app/engine.ts';
export { loadCommonWords, loadPageWords } from './i18n/loadWords.ts';
export { languages } from './model/codes.ts';

export interface RenderedPage {
  /** Below the site's root: `ziele/37/`. */
  readonly path: string;
  readonly page: Page;
  readonly language: string;
  /** The page's component, as the build's manifest names it. */
  readonly source: string;
  readonly needsTables: boolean;
  readonly head: string;
  readonly body: string;
}

/** Every page of a dataset, in every language. */
export function routesOf({ tables }: Engine): readonly Route[] {
  return languages.flatMap((language): Route[] => [
    ...singlePages.map((page) => ({ page, language })),
    ...tables.dataset.departments.map(({ id }) => ({ page: 'department' as const, id, language })),
    ...tables.dataset.goals.map(({ nr }) => ({ page: 'goal' as const, nr, language })),
  ]);
}

/** Renders one page without a filter, by the same components that take it over in the browser. */
export async function renderRoute({ cube, tables }: Engine, route: Route): Promise<RenderedPage> {
  const { page, language } = route;
  const rows = needsTables(page);
  const [m, view] = await Promise.all([loadCommonWords(language), loadView(page, language)]);
  // A page that starts without the tables must not be rendered with them.
  const shown = { route, search: '', whole: cube, tables: rows ? tables : null, m, replace: () => {} };
  const context = makeAppContext(shown);
  const { body } = render(App, { props: { app: { context, view } } });
  const { head } = render(Head, { props: pageHead(context) });
  const source = `src/views/${page}/${page.charAt(0).toUpperCase()}${page.slice(1)}.svelte`;
  return { path: pathOf(route), page, language, source, needsTables: rows, head, body };
}
