import { undated, type Due } from '../model/filter.ts';
import type { Cube } from './cube.ts';
import { rememberedOf } from './remembered.ts';

/** Whether a goal's deadline is a date: then its `due` is a year. */
export function isDated(due: Due): boolean {
  return !(undated as readonly string[]).includes(due);
}

/** The years in which goals of the cube were due, ascending, then the three ways of having no date. */
export const duesOf = rememberedOf((cube: Cube): readonly Due[] => [
  ...[...new Set(cube.cells.map((cell) => cell.due))].filter(isDated).sort(),
  ...undated,
]);
