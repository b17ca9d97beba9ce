import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { loadEngine, type Engine } from '../../src/app/engine.ts';
import { makeAppContext } from '../../src/app/makeAppContext.ts';
import { loadCommonWords, loadPageWords } from '../../src/i18n/loadWords.ts';
import type { PageWords } from '../../src/i18n/words.ts';
import { languages, type Language } from '../../src/model/codes.ts';
import {
  departmentSaveIds,
  loadSaveable,
  saveIds,
  type Saveable,
  type SaveId,
} from '../../src/views/save/saveable.ts';
import { filtered, ofDepartment } from '../../src/views/save/scopes.ts';
import type { Context } from '../../src/views/shared/context.ts';
import { readFolder } from '../data/readFolder.ts';

// The package has no types; by a name that is not read as one, they are not looked for.
const dom: string = 'jsdom';
const { JSDOM } = (await import(dom)) as { JSDOM: new () => { window: Content['window'] } };

/** What can be written in one language: of all goals, where no filter is in force, or of one department. */
export interface Content {
  readonly language: Language;
  readonly context: Context;
  readonly words: PageWords['save'];
  readonly saveables: readonly Saveable[];
  /** The same of each department that has goals, as its own page saves it. */
  readonly departments: readonly Content[];
  /** Where pictures are drawn. */
  readonly window: Pick<typeof globalThis, 'document' | 'XMLSerializer'>;
}

/** The content of a dataset in every language. */
export async function contentOf(dataset: string, dataFolder: string): Promise<readonly Content[]> {
  const engine = await loadEngine(dataset, readFolder(dataFolder));
  return Promise.all(languages.map((language) => contentIn(language, engine)));
}

async function contentIn(language: Language, { cube: whole, tables }: Engine): Promise<Content> {
  const [m, words] = await Promise.all([loadCommonWords(language), loadPageWords('save', language)]);
  const route = { page: 'overview', language } as const;
  const context = makeAppContext({ route, search: '', whole, tables, m, replace: () => {} });
  const window = new JSDOM().window;
  const contentOfIds = async (ids: readonly SaveId[], shown: Context): Promise<Content> => {
    const makers = await Promise.all(ids.map((id) => loadSaveable(id, language, words)));
    const saveables = makers.map((make) => make(shown)).filter((saveable) => saveable !== null);
    return { language, context: shown, words, saveables, departments: [], window };
  };
  const departments = whole.departments
    .map(({ id }) => filtered(context, ofDepartment(id)))
    .filter((shown) => goalsOf(shown.cube, shown.filter).length > 0)
    .map((shown) => contentOfIds(departmentSaveIds, shown));
  return { ...(await contentOfIds(saveIds, context)), departments: await Promise.all(departments) };
}
