import { loadEngine, type Engine } from '../../src/app/engine.ts';
import { makeAppContext } from '../../src/app/makeAppContext.ts';
import { loadCommonWords, loadPageWords } from '../../src/i18n/loadWords.ts';
import type { PageWords } from '../../src/i18n/words.ts';
import { languages, type Language } from '../../src/model/codes.ts';
import type { Context } from '../../src/views/shared/context.ts';
import { loadSaveable, saveIds, type Saveable } from '../../src/views/save/saveable.ts';
import { readFolder } from '../data/readFolder.ts';

// The package has no types; by a name that is not read as one, they are not looked for.
const dom: string = 'jsdom';
const { JSDOM } = (await import(dom)) as { JSDOM: new () => { window: Content['window'] } };

/** What can be written in one language, of all goals: no filter is in force. */
export interface Content {
  readonly language: Language;
  readonly context: Context;
  readonly words: PageWords['save'];
  readonly saveables: readonly Saveable[];
  /** Where pictures are drawn. */
  readonly window: Pick<typeof globalThis, 'document' | 'XMLSerializer'>;
}

/** The content of a dataset in every language. */
export async function contentOf(dataset: string, dataFolder: string): Promise<readonly Content[]> {
  const engine = await loadEngine(dataset, readFolder(dataFolder));
  return Promise.all(languages.map((language) => contentIn(language, engine)));
}

async function contentIn(language: Language, { cube, tables }: Engine): Promise<Content> {
  const [m, words] = await Promise.all([loadCommonWords(language), loadPageWords('save', language)]);
  const route = { page: 'overview', language } as const;
  const context = makeAppContext({ route, search: '', whole: cube, tables, m, replace: () => {} });
  const makers = await Promise.all(saveIds.map((id) => loadSaveable(id, language, words)));
  return {
    language,
    context,
    words,
    saveables: makers.map((make) => make(context)).filter((saveable) => saveable !== null),
    window: new JSDOM().window,
  };
}
