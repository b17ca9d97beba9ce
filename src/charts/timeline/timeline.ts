import type { MosaicSquare } from '../mosaic.ts';

/** One quarter on the axis with the goals due in it. */
export interface TimelineQuarter {
  readonly key: string;
  /** `4` on the axis, `4. Quartal 2016` where it stands alone. */
  readonly short: string;
  readonly name: string;
  /** `16 Ziele` */
  readonly count: string;
  readonly squares: readonly MosaicSquare[];
  readonly inConcept: boolean;
  /** The state that the report describes begins with this quarter. */
  readonly asOf: boolean;
}

export interface TimelineYear {
  readonly year: string;
  /** Narrows to the goals due in the year, or takes that back; `null` where none is. */
  readonly href: string | null;
  readonly chosen: boolean;
  readonly count: { readonly text: string; readonly href: string | null } | null;
  readonly quarters: readonly TimelineQuarter[];
}

/** Goals without a date. */
export interface TimelineLane {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly count: { readonly text: string; readonly href: string | null };
  readonly squares: readonly MosaicSquare[];
}

export interface TimelinePicture {
  readonly label: string;
  readonly years: readonly TimelineYear[];
  readonly lanes: readonly TimelineLane[];
  /** `Konzeptzeitraum 2016–2019` */
  readonly concept: string;
  /** `Stand Anfang 2020` */
  readonly asOf: string;
  readonly lanesLabel: string;
}

/** More years than these are no axis that a square fits on: then the quarters stand below each other. */
export const mostYears = 6;
