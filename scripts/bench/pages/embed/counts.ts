/** What every chart shows: the goals of each field by status, in the page's own JSON. */
export interface EmbedCounts {
  readonly fields: readonly string[];
  readonly statuses: readonly string[];
  /** A row a field, a number a status. */
  readonly goals: readonly (readonly number[])[];
}

export function readCounts(): EmbedCounts {
  return JSON.parse(document.getElementById('data')?.textContent ?? '') as EmbedCounts;
}

export function place(): HTMLElement {
  return document.getElementById('chart') as HTMLElement;
}
