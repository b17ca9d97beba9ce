import { loadPageWords } from '../../i18n/loadWords.ts';
import type { Language } from '../../model/codes.ts';
import type { FigureId } from './figureIds.ts';
import type { MakeFigure } from './make.ts';

/** What makes each figure: its code and the words of its page, loaded when it is first asked for. */
const loaders: { readonly [Id in FigureId]: (language: Language) => Promise<MakeFigure> } = {
  uebersicht: async (language) => {
    const [{ overviewFigure }, words, own] = await Promise.all([
      import('./overviewFigure.ts'),
      loadPageWords('overview', language),
      loadPageWords('figures', language),
    ]);
    return (context) => overviewFigure(context, words, own);
  },
  mosaik: async (language) => {
    const [{ mosaicFigure }, words, own] = await Promise.all([
      import('./mosaicFigure.ts'),
      loadPageWords('overview', language),
      loadPageWords('figures', language),
    ]);
    return (context) => mosaicFigure(context, words, own);
  },
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
  fristen: async (language) => {
    const [{ deadlinesFigure }, words, own] = await Promise.all([
      import('./deadlinesFigure.ts'),
      loadPageWords('deadlines', language),
      loadPageWords('figures', language),
    ]);
    return (context) => deadlinesFigure(context, words, own);
  },
  fortschreibung: async (language) => {
    const [{ continuationFigure }, words, own] = await Promise.all([
      import('./continuationFigure.ts'),
      loadPageWords('continuation', language),
      loadPageWords('figures', language),
    ]);
    return (context) => continuationFigure(context, words, own);
  },
  auswertung: async (language) => {
    const [{ exploreFigure }, words, own] = await Promise.all([
      import('./exploreFigure.ts'),
      loadPageWords('explore', language),
      loadPageWords('figures', language),
    ]);
    return (context) => exploreFigure(context, words, own);
  },
};

/** The figures that show rows: their context needs the tables. */
export const figuresOfRows: readonly FigureId[] = ['fristen'];

/** Loads what makes a figure, for contexts in this language. */
export function loadFigure(id: FigureId, language: Language): Promise<MakeFigure> {
  return loaders[id](language);
}
