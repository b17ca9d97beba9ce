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
  const titled = (name: string) => `${name} – ${concept} – ${m.siteName}`;
  if (route.page === 'goal') {
    const goal = whole.marks.find((mark) => mark.nr === route.nr);
    const name = m.goal(String(route.nr));
    return { title: titled(name), description: goal ? `${name}: ${goal.title}` : m.pages.notFound };
  }
  if (route.page === 'department') {
    const name = whole.departments.find(({ id }) => id === route.id)?.name ?? m.pages.notFound;
    return { title: titled(name), description: `${m.pages.department}: ${name}` };
  }
  return {
    title: route.page === 'overview' ? `${concept} – ${m.siteName}` : titled(m.pages[route.page]),
    description: text(whole.about.description),
  };
}
