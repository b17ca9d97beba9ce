import { languages, type Language } from '../model/codes.ts';

/** The pages that stand alone, with their path in each language; those of the menu in its order. */
const segments = {
  overview: { de: '', en: '' },
  fields: { de: 'felder', en: 'fields' },
  departments: { de: 'zustaendigkeit', en: 'departments' },
  deadlines: { de: 'fristen', en: 'deadlines' },
  continuation: { de: 'fortschreibung', en: 'continuation' },
  explore: { de: 'auswertung', en: 'explore' },
  goals: { de: 'ziele', en: 'goals' },
  data: { de: 'daten', en: 'data' },
  embedBuilder: { de: 'einbetten', en: 'embed-builder' },
  report: { de: 'bericht', en: 'report' },
  presentation: { de: 'praesentation', en: 'presentation' },
} as const satisfies Record<string, Record<Language, string>>;

export type SinglePage = keyof typeof segments;
export const singlePages = Object.keys(segments) as readonly SinglePage[];

/** The pages that the menu and the start page lead to; the others are for paper, stage and other sites, and linked from the foot. */
const besideMenu = ['embedBuilder', 'report', 'presentation'] as const;
export const menuPages = singlePages.filter(
  (page): page is Exclude<SinglePage, (typeof besideMenu)[number]> =>
    !besideMenu.some((beside) => beside === page),
);

/** One page in one language. A path that leads nowhere is a page too. */
export type Route =
  | { readonly page: SinglePage; readonly language: Language }
  | { readonly page: 'goal'; readonly nr: number; readonly language: Language }
  | { readonly page: 'department'; readonly id: string; readonly language: Language }
  | { readonly page: 'notFound'; readonly path: string; readonly language: Language };
export type Page = Route['page'];

const defaultLanguage = languages[0];

/** The route of a path below the site's root: `ziele/37/`, `en/goals/`, `` (start page). */
export function routeOf(path: string): Route {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language = languages.find((l) => l !== defaultLanguage && l === parts[0]) ?? defaultLanguage;
  const [first = '', second, ...rest] = language === defaultLanguage ? parts : parts.slice(1);
  const notFound: Route = { page: 'notFound', path, language };
  const page = singlePages.find((p) => segments[p][language] === first);
  if (!page || rest.length > 0) return notFound;
  if (second === undefined) return { page, language };
  if (page === 'goals' && /^[1-9]\d{0,6}$/.test(second))
    return { page: 'goal', nr: Number(second), language };
  if (page === 'departments' && /^[a-z0-9-]+$/.test(second))
    return { page: 'department', id: second, language };
  return notFound;
}

/** The path of a route below the site's root, with a slash at its end: the inverse of `routeOf`. */
export function pathOf(route: Route): string {
  if (route.page === 'notFound') return route.path;
  const { language } = route;
  const folder = (name: string | number) => (name ? `${name}/` : '');
  return (
    folder(language === defaultLanguage ? '' : language) +
    folder(segments[parentOf(route)][language]) +
    folder('nr' in route ? route.nr : 'id' in route ? route.id : '')
  );
}

/** The page of the navigation to which a route belongs. */
export function parentOf(route: Exclude<Route, { page: 'notFound' }>): SinglePage {
  if (route.page === 'goal') return 'goals';
  return route.page === 'department' ? 'departments' : route.page;
}

/** The same page in another language. */
export function inLanguage(route: Route, language: Language): Route {
  return route.page === 'notFound' ? { page: 'overview', language } : { ...route, language };
}

/** From a page up to the site's root: `../../` for `ziele/37/`. Links are relative, so any base path serves. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
