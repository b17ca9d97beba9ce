import type { BarPart } from '../bars.ts';
import type { FlowCount } from './flow.ts';

/** One end of the flow for narrow screens and paper: what arrives there, by status, and where it comes from. */
export interface FlowEndBlock {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  readonly chosen: boolean;
  readonly count: FlowCount;
  readonly parts: readonly (BarPart & { readonly label: string; readonly count: FlowCount })[];
  /** Goals of the end without a filter: the ghost behind the bar. */
  readonly whole: number;
  readonly from: readonly {
    readonly key: string;
    readonly name: string;
    readonly href: string;
    readonly count: FlowCount;
  }[];
}
