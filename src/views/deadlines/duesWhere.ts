import { duesOf, isDated } from '../../analysis/dues.ts';
import { narrow } from '../../analysis/narrow.ts';
import type { Filter } from '../../model/filter.ts';
import type { DeadlinesContext } from './deadlinesContext.ts';

/** The filter in force with only those deadlines that pass the test; `null` where none does. */
export function duesWhere(
  { cube, whole, filter }: DeadlinesContext,
  test: (due: string) => boolean,
): Filter | null {
  const dues = duesOf(whole).filter(test);
  return dues.length > 0 ? narrow(cube, filter, 'dues', dues) : null;
}

export const datedFilter = (context: DeadlinesContext): Filter | null => duesWhere(context, isDated);
