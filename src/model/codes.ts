/** The closed lists of the data contract, each in the order in which people read it. */

/** What became of a goal. `discarded` stands outside every rate, as in the report. */
export const statuses = ['fulfilled', 'mostly', 'partly', 'missed', 'discarded'] as const;
export type Status = (typeof statuses)[number];

/** The statuses that make the base of every share ("55 von 68 bewerteten Zielen"). */
export const ratedStatuses = ['fulfilled', 'mostly', 'partly', 'missed'] as const;

/** The statuses that the report counts together as reached (its chapter A). */
export const reachedStatuses = ['fulfilled', 'mostly'] as const;

/** What happens to a goal next; a discarded goal has none. */
export const outlooks = ['continued', 'ended', 'dropped'] as const;
export type Outlook = (typeof outlooks)[number];

/** What an actor does for a goal. */
export const roles = ['lead', 'partner', 'advising'] as const;
export type Role = (typeof roles)[number];

/** How a goal's deadline is meant. */
export const recurrences = ['once', 'ongoing', 'as_needed', 'open'] as const;
export type Recurrence = (typeof recurrences)[number];

export const units = ['goals', 'percent'] as const;
export type Unit = (typeof units)[number];

/** The languages of the interface; the first is the default. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Marks a `switch` over a closed list as complete: a new member stops the build here. */
export function never(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

export function isStatus(value: unknown): value is Status {
  return statuses.includes(value as Status);
}

export function isOutlook(value: unknown): value is Outlook {
  return outlooks.includes(value as Outlook);
}
