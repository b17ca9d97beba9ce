import type { PageWords } from '../../i18n/words.ts';
import type { Context } from '../shared/context.ts';

/** What the parts of the page are made from. */
export type ContinuationContext = Context & { readonly words: PageWords['continuation'] };
