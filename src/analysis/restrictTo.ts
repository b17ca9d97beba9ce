import type { Cube } from './cube.ts';

/**
 * The cube of only the given goals, for what is no dimension: the hits of a text search. Cells keep
 * their position; those without a hit count 0.
 */
export function restrictTo(cube: Cube, goals: ReadonlySet<number>): Cube {
  const marks = cube.marks.filter((mark) => goals.has(mark.nr));
  const counts = cube.cells.map(() => 0);
  for (const { cell } of marks) counts[cell] = (counts[cell] ?? 0) + 1;
  return { ...cube, marks, cells: cube.cells.map((cell, i) => ({ ...cell, goals: counts[i] ?? 0 })) };
}
