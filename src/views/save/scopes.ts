import { noFilter, withValues, type Filter } from '../../model/filter.ts';
import { makeContext, type Context } from '../shared/context.ts';

/** What an address shows: the page of a department shows that department, whatever the filter. */
export function asShown(context: Context): Context {
  const { route } = context;
  if (route.page !== 'department') return context;
  return { ...filtered(context, ofDepartment(route.id)), links: context.links };
}

/** The same address without its filter. */
export function unfiltered(context: Context): Context {
  return filtered(context, noFilter);
}

export function ofDepartment(id: string): Filter {
  return withValues(noFilter, 'departments', [id]);
}

/** The same address with another filter, which may not search a text. */
export function filtered(context: Context, filter: Filter): Context {
  return makeContext({ ...context, cube: context.whole, ignored: [], query: { ...context.query, filter } });
}
