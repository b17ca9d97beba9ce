import type { Language } from '../model/codes.ts';
import { pathOf, type Route } from './routes.ts';

/** The charts that have an address of their own to stand in other sites; the address is the same in every language. */
export const singleCharts = [
  'uebersicht',
  'mosaik',
  'felder',
  'zustaendigkeit',
  'fristen',
  'fortschreibung',
  'auswertung',
  'status',
] as const;
export type SingleChart = (typeof singleCharts)[number];

/** One chart that can stand alone: one of the whole concept, of one goal, or of one department. */
export type Embed =
  | { readonly chart: SingleChart }
  | { readonly chart: 'goal'; readonly nr: number }
  | { readonly chart: 'department'; readonly id: string };
export type Chart = Embed['chart'];

/** How an embed is called in addresses and messages: `felder`, `ziel/37`, `zustaendigkeit/fd-personal`. */
export function nameOf(embed: Embed): string {
  if (embed.chart === 'goal') return `ziel/${embed.nr}`;
  if (embed.chart === 'department') return `zustaendigkeit/${embed.id}`;
  return embed.chart;
}

/** The embed of a name; `null` where it names none. Whether there is such a goal or department, the data know. */
export function embedOf(name: string): Embed | null {
  const chart = singleCharts.find((single) => single === name);
  if (chart) return { chart };
  const goal = /^ziel\/([1-9]\d{0,6})$/.exec(name);
  if (goal) return { chart: 'goal', nr: Number(goal[1]) };
  const department = /^zustaendigkeit\/([a-z0-9-]+)$/.exec(name);
  return department?.[1] ? { chart: 'department', id: department[1] } : null;
}

/**
 * Where an embed lies below the site's root: `embed/felder/`, `en/embed/ziel/37/`. With a date it is the copy that keeps
 * the numbers of that report: `embed/felder/stand/2020-01-01/`.
 */
export function embedPath(embed: Embed, language: Language, frozen: string | null = null): string {
  const home = pathOf({ page: 'overview', language });
  return `${home}embed/${nameOf(embed)}/${frozen === null ? '' : `stand/${frozen}/`}`;
}

const pages = {
  uebersicht: 'overview',
  mosaik: 'overview',
  felder: 'fields',
  zustaendigkeit: 'departments',
  fristen: 'deadlines',
  fortschreibung: 'continuation',
  auswertung: 'explore',
  status: 'overview',
  goal: 'goal',
  department: 'department',
} as const satisfies Record<Chart, Route['page']>;

/** The kind of page that shows the same, and more. */
export function pageNameOf(chart: Chart): (typeof pages)[Chart] {
  return pages[chart];
}

/** That page itself. */
export function pageOf(embed: Embed, language: Language): Route {
  if (embed.chart === 'goal') return { page: 'goal', nr: embed.nr, language };
  if (embed.chart === 'department') return { page: 'department', id: embed.id, language };
  return { page: pages[embed.chart], language };
}

const chartOfPage: Readonly<Partial<Record<Route['page'], SingleChart>>> = {
  overview: 'mosaik',
  fields: 'felder',
  departments: 'zustaendigkeit',
  deadlines: 'fristen',
  continuation: 'fortschreibung',
  explore: 'auswertung',
};

/** The chart that stands for a page elsewhere: its own, or that of the whole. */
export function embedOfPage(route: Route): Embed {
  if (route.page === 'goal') return { chart: 'goal', nr: route.nr };
  if (route.page === 'department') return { chart: 'department', id: route.id };
  return { chart: chartOfPage[route.page] ?? 'uebersicht' };
}

/** Its picture, 1200 by 630 px, as other sites show it beside a link; below the site's root. */
export function picturePath(embed: Embed, language: Language): string {
  return `${embedPath(embed, language)}bild.png`;
}
