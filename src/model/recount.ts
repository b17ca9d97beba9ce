import type { Goal, StatedFigure } from './dataset.ts';

/** A stated figure as the rows give it. */
export interface Recount {
  /** The goals that the figure counts. */
  readonly goals: number;
  /** The goals that are 100 %: those with a status of the figure's base, all where it names none. */
  readonly base: number;
  /** In the figure's unit: a number of goals, or percent with one decimal (0 where the base is empty). */
  readonly value: number;
}

/** Recomputes a stated figure from the goals. */
export function recount(goals: readonly Goal[], figure: StatedFigure): Recount {
  const counted = goals.filter(
    (g) => admits(figure.statuses, g.status) && admits(figure.outlooks, g.outlook),
  ).length;
  const base = goals.filter((g) => admits(figure.base, g.status)).length;
  return {
    goals: counted,
    base,
    value: figure.unit === 'goals' ? counted : percent(counted, base),
  };
}

function admits<Code>(codes: readonly Code[], code: Code | null): boolean {
  return codes.length === 0 || (code !== null && codes.includes(code));
}

/** Multiplies before it divides, so that an exact half is rounded up and not lost in a binary fraction. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
}
