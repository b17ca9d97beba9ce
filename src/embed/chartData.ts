import type { Cube } from '../analysis/cube.ts';
import type { DueColumns } from '../analysis/groupByQuarter.ts';

/** Which numbers a chart shows. */
export interface EmbedEdition {
  /** The date of the report's state for the copies that keep their numbers; `null`: the newest. */
  readonly frozen: string | null;
  /** Named in links where it is not the one that the site shows by default. */
  readonly dataset: string | null;
}

/** What a chart counts with in the browser, under a filter; it comes as script, since a sandbox may fetch nothing. */
export interface ChartData {
  readonly cube: Cube;
  /** Only for the chart that shows dates. */
  readonly goals: readonly DueColumns[];
}
