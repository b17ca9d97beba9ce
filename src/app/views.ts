import type { Component } from 'svelte';
import { loadPageWords } from '../i18n/loadWords.ts';
import type { PageWords } from '../i18n/words.ts';
import type { Language } from '../model/codes.ts';
import type { Page } from '../state/routes.ts';
import type { ViewProps } from '../views/shared/context.ts';

type ViewOf<P extends Page> = Component<ViewProps<P>>;

interface Entry<P extends Page> {
  readonly load: () => Promise<{ default: ViewOf<P> }>;
  /** The page shows rows: it waits for the tables. Other pages only count, and start without them. */
  readonly needsTables: boolean;
}

/** The page of each kind of route, loaded when it is first shown. The file is called as its folder. */
const views: { readonly [P in Page]: Entry<P> } = {
  overview: { load: () => import('../views/overview/Overview.svelte'), needsTables: false },
  fields: { load: () => import('../views/fields/Fields.svelte'), needsTables: false },
  departments: { load: () => import('../views/departments/Departments.svelte'), needsTables: false },
  department: { load: () => import('../views/department/Department.svelte'), needsTables: true },
  deadlines: { load: () => import('../views/deadlines/Deadlines.svelte'), needsTables: true },
  continuation: { load: () => import('../views/continuation/Continuation.svelte'), needsTables: false },
  explore: { load: () => import('../views/explore/Explore.svelte'), needsTables: false },
  goals: { load: () => import('../views/goals/Goals.svelte'), needsTables: true },
  goal: { load: () => import('../views/goal/Goal.svelte'), needsTables: true },
  data: { load: () => import('../views/data/Data.svelte'), needsTables: true },
  embedBuilder: { load: () => import('../views/embedBuilder/EmbedBuilder.svelte'), needsTables: false },
  report: { load: () => import('../views/report/Report.svelte'), needsTables: true },
  presentation: { load: () => import('../views/presentation/Presentation.svelte'), needsTables: true },
  notFound: { load: () => import('../views/notFound/NotFound.svelte'), needsTables: false },
};

export function needsTables(page: Page): boolean {
  return views[page].needsTables;
}

/** A page's component with the words it needs: they fit each other, whatever page it is. */
export interface LoadedView {
  readonly View: Component<ViewProps<Page>>;
  readonly words: PageWords[Page];
}

export async function loadView<P extends Page>(page: P, language: Language): Promise<LoadedView> {
  const [module, words] = await Promise.all([views[page].load(), loadPageWords(page, language)]);
  return { View: module.default as unknown as LoadedView['View'], words };
}
