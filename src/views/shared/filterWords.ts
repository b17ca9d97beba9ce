import { dimensions } from '../../model/filter.ts';
import type { Context } from './context.ts';
import { valueName } from './words.ts';

/** The filter in force as words, for captions and announcements; empty without a filter. */
export function filterWords(context: Context): string {
  const { filter, m } = context;
  const parts = dimensions
    .filter((dimension) => filter[dimension].length > 0)
    .map((dimension) => {
      const values = filter[dimension].map((value) => valueName(context, dimension, value)).join(', ');
      const role =
        dimension === 'departments' && filter.role !== 'both' ? ` (${m.filter.roles[filter.role]})` : '';
      return `${m.filter.dimensions[dimension]} ${values}${role}`;
    });
  return [...parts, ...(filter.text ? [`${m.filter.text} „${filter.text}“`] : [])].join('; ');
}
