import { floorId, type Contender } from './contenders.ts';
import type { ClickFigures } from './measureClicks.ts';
import type { LoadFigures } from './measureLoad.ts';
import { kB, ms, textTable, times } from './report.ts';
import { median, pairedRatio, percentile } from './stats.ts';

/** What was measured of one page, by round. */
export interface LoadRounds {
  readonly contender: Contender;
  readonly slow: LoadFigures[];
  readonly fast: LoadFigures[];
}

export interface ClickRounds {
  readonly contender: Contender;
  /** Milliseconds until the page could be used, loaded once and unslowed. */
  readonly readyMs: number;
  readonly rounds: (readonly ClickFigures[])[];
}

/** A figure and how many times the floor's it is. */
interface Held {
  readonly value: number;
  readonly ratio: number;
}

type Summary = (values: readonly number[]) => number;
const p98: Summary = (values) => percentile(values, 98);

/** All rounds of a page in one figure, held against the floor round by round. */
function held<Figures>(
  page: readonly (readonly Figures[])[],
  floor: readonly (readonly Figures[])[],
  of: (figures: Figures) => number,
  summary: Summary = median,
): Held {
  const values = page.map((round) => round.map(of));
  const floorValues = floor.map((round) => round.map(of));
  return { value: summary(values.flat()), ratio: pairedRatio(values, floorValues, summary) };
}

export type LoadSummary = ReturnType<typeof summarizeLoads>[number];
export type ClickSummary = ReturnType<typeof summarizeClicks>[number];

function floorOf<R extends { readonly contender: Contender }>(pages: readonly R[]): R {
  const floor = pages.find(({ contender }) => contender.id === floorId);
  if (!floor) throw new Error('the floor was not measured');
  return floor;
}

export function summarizeLoads(pages: readonly LoadRounds[]) {
  const floor = floorOf(pages);
  const byRound = (figures: readonly LoadFigures[]) => figures.map((one) => [one]);
  return pages.map(({ contender, slow, fast }) => {
    const of = (key: keyof LoadFigures) => median(slow.map((figures) => figures[key]));
    return {
      page: contender.name,
      requests: of('requests'),
      bytes: of('bytes'),
      scriptBytesBeforeChart: of('scriptBytesBeforeChart'),
      chart: held(byRound(slow), byRound(floor.slow), ({ chartMs }) => chartMs),
      ready: held(byRound(slow), byRound(floor.slow), ({ readyMs }) => readyMs),
      chartUnslowed: held(byRound(fast), byRound(floor.fast), ({ chartMs }) => chartMs),
    };
  });
}

export function summarizeClicks(pages: readonly ClickRounds[]) {
  const floor = floorOf(pages);
  return pages.map(({ contender, readyMs, rounds }) => ({
    page: contender.name,
    clicks: rounds.flat().length,
    done: held(rounds, floor.rounds, ({ done }) => done),
    doneP98: held(rounds, floor.rounds, ({ done }) => done, p98),
    event: held(rounds, floor.rounds, ({ event }) => event),
    eventP98: held(rounds, floor.rounds, ({ event }) => event, p98),
    work: held(rounds, floor.rounds, ({ work }) => work),
    readyMs,
  }));
}

export function loadTable(rows: readonly LoadSummary[]): string {
  return textTable(
    ['page', 'requests', 'kB', 'script before', 'chart ms', 'x', 'ready ms', 'x', 'unslowed ms', 'x'],
    rows.map((row) => [
      row.page,
      String(row.requests),
      kB(row.bytes),
      kB(row.scriptBytesBeforeChart),
      ...cells(row.chart),
      ...cells(row.ready),
      ...cells(row.chartUnslowed),
    ]),
  );
}

export function clickTable(rows: readonly ClickSummary[]): string {
  return textTable(
    ['page', 'p50 ms', 'x', 'p98 ms', 'x', 'event p50', 'p98', 'work ms', 'x', 'loaded in ms'],
    rows.map((row) => [
      row.page,
      ...cells(row.done),
      ...cells(row.doneP98),
      ms(row.event.value),
      ms(row.eventP98.value),
      ...cells(row.work),
      ms(row.readyMs),
    ]),
  );
}

function cells({ value, ratio }: Held): readonly string[] {
  return [ms(value), times(ratio)];
}
