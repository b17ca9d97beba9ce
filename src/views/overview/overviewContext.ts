import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';

/** What the start page is made from. */
export type OverviewContext = Context & { readonly words: PageWords['overview'] };
