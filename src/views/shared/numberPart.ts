import type { Part } from '../../i18n/sentence.ts';
import type { Filter } from '../../model/filter.ts';
import type { Context } from './context.ts';
import { count } from './words.ts';

/** A number that opens its goals; 0, and what no filter can mean, opens nothing. */
export function numberPart(
  context: Pick<Context, 'language'>,
  n: number,
  filter: Filter | null,
  text = count(context, n),
): Part {
  return n > 0 && filter ? { text, filter } : { text };
}

/** `7 Ziele` as one link. */
export function goalsPart(context: Context, n: number, filter: Filter | null): Part {
  return numberPart(context, n, filter, context.m.goalCount(n).replace('{n}', count(context, n)));
}
