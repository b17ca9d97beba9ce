import { loadPageWords } from '../../i18n/loadWords.ts';
import type { Language } from '../../model/codes.ts';
import type { FigureId } from './figureIds.ts';
import type { MakeFigure } from './make.ts';

/** What makes each figure: its code and the words of its page, loaded when it is first asked for. */
const loaders: { readonly [Id in FigureId]?: (language: Language) => Promise<MakeFigure> } = {
  felder: async (language) => {
    const [{ fieldsFigure }, words, own] = await Promise.all([
      import('./fieldsFigure.ts'),
      loadPageWords('fields', language),
      loadPageWords('figures', language),
    ]);
    return (context) => fieldsFigure(context, words, own);
  },
  zustaendigkeit: async (language) => {
    const [{ departmentsFigure }, words, own] = await Promise.all([
      import('./departmentsFigure.ts'),
      loadPageWords('departments', language),
      loadPageWords('figures', language),
    ]);
    return (context) => departmentsFigure(context, words, own);
  },
};

/** The figures that show rows: their context needs the tables. */
export const figuresOfRows: readonly FigureId[] = ['fristen'];

/** Loads what makes a figure, for contexts in this language. */
export function loadFigure(id: FigureId, language: Language): Promise<MakeFigure> {
  const load = loaders[id];
  if (!load) throw new Error(`there is no figure ${id} yet`);
  return load(language);
}
