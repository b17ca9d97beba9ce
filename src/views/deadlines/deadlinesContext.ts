import type { DueRows } from '../../analysis/groupByQuarter.ts';
import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';

/** What the parts of the page are made from: the page shows dates, so it has the rows. */
export type DeadlinesContext = Context & {
  readonly words: PageWords['deadlines'];
  readonly rows: DueRows;
};
