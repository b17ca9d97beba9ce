import type { Component } from 'svelte';
import { loadPageWords } from '../i18n/loadWords.ts';
import type { PageWords } from '../i18n/words.ts';
import type { Language } from '../model/codes.ts';
import type { Page } from '../state/routes.ts';
import type { ViewProps } from '../views/shared/context.ts';

type ViewOf<P extends Page> = Component<ViewProps<P>>;

type Load<P extends Page> = () => Promise<{ default: ViewOf<P> }>;

/** The page of each kind of route, loaded when it is first shown. The file is called as its folder. */
const views: { readonly [P in Page]: Load<P> } = {
  overview: () => import('../views/overview/Overview.svelte'),
  fields: () => import('../views/fields/Fields.svelte'),
  departments: () => import('../views/departments/Departments.svelte'),
  department: () => import('../views/department/Department.svelte'),
  deadlines: () => import('../views/deadlines/Deadlines.svelte'),
  continuation: () => import('../views/continuation/Continuation.svelte'),
  explore: () => import('../views/explore/Explore.svelte'),
  goals: () => import('../views/goals/Goals.svelte'),
  goal: () => import('../views/goal/Goal.svelte'),
  data: () => import('../views/data/Data.svelte'),
  embedBuilder: () => import('../views/embedBuilder/EmbedBuilder.svelte'),
  report: () => import('../views/report/Report.svelte'),
  presentation: () => import('../views/presentation/Presentation.svelte'),
  notFound: () => import('../views/notFound/NotFound.svelte'),
};

/** The pages that show rows: they wait for the tables. The others only count, and start without them. */
const pagesOfRows: readonly Page[] = [
  'department',
  'deadlines',
  'goals',
  'goal',
  'data',
  'report',
  'presentation',
];

export function needsTables(page: Page): boolean {
  return pagesOfRows.includes(page);
}

/** A page's component with the words it needs: they fit each other, whatever page it is. */
export interface LoadedView {
  readonly View: Component<ViewProps<Page>>;
  readonly words: PageWords[Page];
}

export async function loadView<P extends Page>(page: P, language: Language): Promise<LoadedView> {
  const [module, words] = await Promise.all([views[page](), loadPageWords(page, language)]);
  return { View: module.default as unknown as LoadedView['View'], words };
}
