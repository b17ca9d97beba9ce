import type { PageWords } from '../../i18n/words.ts';
import type { Language } from '../../model/codes.ts';
import type { DataTable } from '../../model/dataTable.ts';
import { noFilter } from '../../model/filter.ts';
import type { Figure } from '../figures/figure.ts';
import { figureIds } from '../figures/figureIds.ts';
import { figuresOfRows, loadFigure } from '../figures/loadFigure.ts';
import { makeContext, type Context } from '../shared/context.ts';
import { goalsTable } from './goalsTable.ts';
import { bareTableIds, isBareTable, isOfReport, loadBareTable } from '../figures/tables/bareTables.ts';

/** What can be saved, under the name that it has in files and addresses: every figure, the list of goals, and the other tables. */
export const saveIds = [...figureIds, 'ziele', ...bareTableIds] as const;
export type SaveId = (typeof saveIds)[number];

/** Whether it is more than a table. */
export function hasPicture(id: SaveId): boolean {
  return id !== 'ziele' && !isBareTable(id);
}

/** Whether its context needs the tables. */
export function needsTables(id: SaveId): boolean {
  return id === 'ziele' || isOfReport(id) || figuresOfRows.some((figure) => figure === id);
}

export interface Saveable {
  readonly id: SaveId;
  readonly title: string;
  readonly table: DataTable;
  /** `null`: there is only a table. */
  readonly figure: Figure | null;
}

/** Loads what makes it, for contexts in this language. */
export async function loadSaveable(
  id: SaveId,
  language: Language,
  words: PageWords['save'],
): Promise<(context: Context) => Saveable> {
  if (isBareTable(id)) {
    const make = await loadBareTable(id, language);
    return (context) => ({ id, ...make(context), figure: null });
  }
  if (id !== 'ziele') {
    const make = await loadFigure(id, language);
    return (context) => {
      const figure = make(context);
      return { id, title: figure.title, table: figure.table, figure };
    };
  }
  return (context) => {
    if (!context.tables) throw new Error('saved before the tables were loaded');
    const { title } = words.goals;
    return { id, title, table: goalsTable(context, context.tables, words.goals), figure: null };
  };
}

/** The same address without its filter. */
export function unfiltered(context: Context): Context {
  return makeContext({
    ...context,
    cube: context.whole,
    ignored: [],
    query: { ...context.query, filter: noFilter },
  });
}
