import type { Status } from '../../model/codes.ts';

/** The columns of the flow, in their order. */
export const flowColumns = ['field', 'status', 'end'] as const;
export type FlowColumnId = (typeof flowColumns)[number];

/** A number that opens its goals; without an address it is text. */
export interface FlowCount {
  readonly text: string;
  readonly href: string | null;
}

export interface FlowNode {
  readonly key: string;
  readonly name: string;
  /** The official wording is German on every page. */
  readonly official: boolean;
  /** The status of a block; `null` for the nodes of the other columns. */
  readonly status: Status | null;
  readonly count: FlowCount;
  /** Narrows to what the node stands for, or takes that back; `null` where no filter can say it. */
  readonly href: string | null;
  /** The filter names it. */
  readonly chosen: boolean;
  /** More room before it: another kind of end begins. */
  readonly apart: boolean;
  /** Opens the node into its parts, or closes it; only where it has parts. */
  readonly toggle: { readonly href: string; readonly label: string; readonly open: boolean } | null;
  /** The node as a sentence: made when it is looked at. */
  readonly say: () => string;
}

export interface FlowColumn {
  readonly id: FlowColumnId;
  readonly head: string;
  readonly sub: string;
  readonly nodes: readonly FlowNode[];
}

/** Goals with the same way through the columns, all of them inside the filter or all outside. */
export interface FlowStrand {
  /** One node key a column. */
  readonly path: readonly string[];
  readonly status: Status;
  readonly goals: number;
  readonly chosen: boolean;
}

/** All strands between two neighbouring nodes: one stop for the keyboard, one link. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly href: string | null;
  readonly label: string;
  /** The way of its goals as a sentence: made when it is looked at. */
  readonly say: () => string;
}

/** Everything the flow draws. */
export interface FlowPicture {
  readonly label: string;
  readonly columns: readonly FlowColumn[];
  readonly strands: readonly FlowStrand[];
  readonly links: readonly FlowLink[];
  /** A number of goals as the page's language writes it. */
  readonly numberText: (goals: number) => string;
  /** A filter is in force: its strands stand out, the rest steps back. */
  readonly filtered: boolean;
  /** The nodes that a bracket gathers, and what it says of them. */
  readonly bracket: {
    readonly first: string;
    readonly last: string;
    readonly text: string;
    readonly href: string | null;
  } | null;
}

export function linkKey(from: string, to: string): string {
  return `${from} > ${to}`;
}
