import type { PageWords } from '../../i18n/words.ts';
import type { Language } from '../../model/codes.ts';
import type { DataTable } from '../../model/dataTable.ts';
import type { Figure } from '../figures/figure.ts';
import { figureIds, isPartFigure, partFigureIds } from '../figures/figureIds.ts';
import { figuresOfRows, loadFigure } from '../figures/loadFigure.ts';
import { loadPartFigure, partFiguresOfRows } from '../figures/loadPartFigure.ts';
import { isBareTable, isOfRows, bareTableIds, loadBareTable } from '../figures/tables/bareTables.ts';
import type { Context } from '../shared/context.ts';
import { goalsTable } from './goalsTable.ts';

/** What can be saved, under the name that it has in files and addresses: every figure, the list of goals, and the other tables. */
export const saveIds = [...figureIds, ...partFigureIds, 'ziele', ...bareTableIds] as const;
export type SaveId = (typeof saveIds)[number];

/** What the page of a department saves of it. */
export const departmentSaveIds = ['bericht', 'partner'] as const satisfies readonly SaveId[];

/** Whether it is more than a table. */
export function hasPicture(id: SaveId): boolean {
  return id !== 'ziele' && !isBareTable(id);
}

/** Whether its context needs the tables. */
export function needsTables(id: SaveId): boolean {
  return id === 'ziele' || isOfRows(id) || [...figuresOfRows, ...partFiguresOfRows].some((one) => one === id);
}

export interface Saveable {
  readonly id: SaveId;
  readonly title: string;
  readonly table: DataTable;
  /** `null`: there is only a table. */
  readonly figure: Figure | null;
}

/** Makes what is saved of a context; `null` where there is none, as a finding that holds under a filter only. */
export type MakeSaveable = (context: Context) => Saveable | null;

/** Loads what makes it, for contexts in this language. */
export async function loadSaveable(
  id: SaveId,
  language: Language,
  words: PageWords['save'],
): Promise<MakeSaveable> {
  if (isBareTable(id)) {
    const make = await loadBareTable(id, language);
    return (context) => ({ id, ...make(context), figure: null });
  }
  if (id !== 'ziele') {
    const make = isPartFigure(id) ? await loadPartFigure(id, language) : await loadFigure(id, language);
    return (context) => {
      const figure = make(context);
      return figure && { id, title: figure.title, table: figure.table, figure };
    };
  }
  return (context) => {
    if (!context.tables) throw new Error('saved before the tables were loaded');
    const { title } = words.goals;
    return { id, title, table: goalsTable(context, context.tables, words.goals), figure: null };
  };
}
