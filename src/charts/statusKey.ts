import type { Status } from '../model/codes.ts';

/** A status as it is called, with its goals: an empty one is kept, so that its absence is seen. */
export interface KeyItem {
  readonly status: Status;
  readonly label: string;
  readonly goals: string;
  /** Opens the goals; `null` where there are none. */
  readonly listHref: string | null;
  /** Narrows everything to the status, or takes that back. */
  readonly href: string;
  readonly chosen: boolean;
}
