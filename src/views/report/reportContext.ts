import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';

/** The context of the report with its words: what its parts are made from. */
export interface ReportContext extends Context {
  readonly words: PageWords['report'];
  /** Before the ids of goals, where several sheets are on one page. */
  readonly prefix?: string;
}
