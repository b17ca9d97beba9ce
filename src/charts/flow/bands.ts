import type { FlowStrand } from './flow.ts';
import { leastNumber, round } from './flowSizes.ts';

/** A strand between two neighbouring columns: a band from `y0` to `y1`, both its upper edge. */
export interface PlacedBand {
  readonly strand: FlowStrand;
  /** Index in the strands given. */
  readonly index: number;
  readonly link: string;
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

/** Where chosen strands of one status arrive together. */
export interface Arrival {
  readonly status: FlowStrand['status'];
  readonly goals: number;
  readonly y: number;
}

/** Chosen strands that arrive side by side with one status carry one number. */
export function arrivalsOf(bands: readonly PlacedBand[]): readonly Arrival[] {
  const arrivals: { status: Arrival['status']; goals: number; y0: number; y1: number; to: string }[] = [];
  for (const { strand, y1, width } of bands.filter((b) => b.strand.chosen).toSorted((a, b) => a.y1 - b.y1)) {
    const last = arrivals.at(-1);
    const to = strand.path.at(-1) ?? '';
    if (last && last.to === to && last.status === strand.status && Math.abs(last.y1 - y1) < 0.1) {
      last.goals += strand.goals;
      last.y1 = y1 + width;
    } else arrivals.push({ status: strand.status, goals: strand.goals, y0: y1, y1: y1 + width, to });
  }
  return arrivals
    .filter(({ y0, y1 }) => y1 - y0 >= leastNumber - 0.1)
    .map(({ status, goals, y0, y1 }) => ({ status, goals, y: round((y0 + y1) / 2) }));
}

/** Neighbours of one link that are shown alike as one area: no seam where there is nothing to tell apart. */
export function joinBands(bands: readonly PlacedBand[]): readonly PlacedBand[] {
  const joined: PlacedBand[] = [];
  for (const band of bands.toSorted((a, b) => a.y0 - b.y0 || a.y1 - b.y1)) {
    const i = joined.findIndex(
      (other) =>
        other.link === band.link &&
        other.strand.status === band.strand.status &&
        Math.abs(other.y0 + other.width - band.y0) < 0.3 &&
        Math.abs(other.y1 + other.width - band.y1) < 0.3,
    );
    const before = joined[i];
    if (before) joined[i] = { ...before, width: round(band.y0 + band.width - before.y0) };
    else joined.push(band);
  }
  return joined;
}

/** A band as the outline of an area; 100 wide if nothing else is said: then it stretches with the page. */
export function bandPath({ y0, y1, width }: PlacedBand, from = 0, to = 100): string {
  const [b0, b1] = [round(y0 + width), round(y1 + width)];
  const middle = round((from + to) / 2);
  return `M${from},${y0}C${middle},${y0} ${middle},${y1} ${to},${y1}V${b1}C${middle},${b1} ${middle},${b0} ${from},${b0}Z`;
}
