import type { Component } from 'svelte';
import type { Page } from '../state/routes.ts';
import type { Context } from '../views/shared/context.ts';

export type View = Component<{ context: Context }>;

interface Entry {
  readonly load: () => Promise<{ default: View }>;
  /** The page shows rows: it waits for the tables. Other pages only count, and start without them. */
  readonly needsTables: boolean;
}

/** The page of each kind of route; a page is loaded when it is first shown. */
export const views: Readonly<Record<Page, Entry>> = {
  overview: { load: () => import('../views/overview/Overview.svelte'), needsTables: false },
  goals: { load: () => import('../views/goals/Goals.svelte'), needsTables: true },
  goal: { load: () => import('../views/goal/Goal.svelte'), needsTables: true },
  data: { load: () => import('../views/data/Data.svelte'), needsTables: true },
  notFound: { load: () => import('../views/notFound/NotFound.svelte'), needsTables: false },
};
