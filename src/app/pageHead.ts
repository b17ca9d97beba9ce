import type { Page } from '../state/routes.ts';
import type { Context } from '../views/shared/context.ts';

/** The pages that say the same under every filter. */
const unfiltered: readonly Page[] = ['goal', 'department', 'data', 'notFound'];

export function hasFilterBar(page: Page): boolean {
  return !unfiltered.includes(page);
}

/** Title and description of the document: what a tab, a bookmark and a search engine show. */
export function pageHead(context: Context): { readonly title: string; readonly description: string } {
  const { m, route, whole, text } = context;
  const concept = text(whole.about.concept);
  if (route.page === 'goal') {
    const goal = whole.marks.find((mark) => mark.nr === route.nr);
    return {
      title: `${m.goal(String(route.nr))} – ${concept} – ${m.siteName}`,
      description: goal ? `${m.goal(String(route.nr))}: ${goal.title}` : m.pages.notFound,
    };
  }
  if (route.page === 'department') {
    const name = whole.departments.find(({ id }) => id === route.id)?.name ?? m.pages.notFound;
    return { title: `${name} – ${concept} – ${m.siteName}`, description: `${m.pages.department}: ${name}` };
  }
  const description = text(whole.about.description);
  return route.page === 'overview'
    ? { title: `${concept} – ${m.siteName}`, description }
    : { title: `${m.pages[route.page]} – ${concept} – ${m.siteName}`, description };
}
