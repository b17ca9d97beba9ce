import { loadPageWords } from '../../i18n/loadWords.ts';
import type { Language } from '../../model/codes.ts';
import type { Context } from '../shared/context.ts';
import type { Figure } from './figure.ts';
import type { PartFigureId } from './figureIds.ts';

/** Makes a part of a page; `null` where its page does not show it. */
export type MakePartFigure = (context: Context) => Figure | null;

/** Loads what makes a figure that is only saved, for contexts in this language. */
export async function loadPartFigure(id: PartFigureId, language: Language): Promise<MakePartFigure> {
  const own = await loadPageWords('figures', language);
  switch (id) {
    case 'zustaendigkeit-felder': {
      const [{ matrixFigure }, words] = await Promise.all([
        import('./matrixFigure.ts'),
        loadPageWords('departments', language),
      ]);
      return (context) => matrixFigure(context, words, own);
    }
    case 'fristen-vergleich': {
      const [{ comparisonFigure }, words] = await Promise.all([
        import('./comparisonFigure.ts'),
        loadPageWords('deadlines', language),
      ]);
      return (context) => comparisonFigure(context, words, own);
    }
    case 'bericht': {
      const [{ reportFigure }, words, save] = await Promise.all([
        import('./reportFigure.ts'),
        loadPageWords('report', language),
        loadPageWords('save', language),
      ]);
      return (context) => reportFigure(context, words, save);
    }
    default: {
      const [{ findingFigure }, words] = await Promise.all([
        import('./findingFigure.ts'),
        loadPageWords('overview', language),
      ]);
      return (context) => findingFigure(id, context, words, own);
    }
  }
}

/** The figures of rows among them: their context needs the tables. */
export const partFiguresOfRows: readonly PartFigureId[] = ['fristen-vergleich', 'bericht'];
