import type { Status } from '../model/codes.ts';

/** A status is never colour alone: colour (by class, see tokens.css), icon and word. An area in a box of 12 by 12. */
export const statusIcons: Readonly<Record<Status, string>> = {
  fulfilled: 'M1.53 7.07 4.96 10.5 10.62 3.81 9.18 2.59 4.84 7.7 2.87 5.73z',
  mostly: 'M6 6V1.6A4.4 4.4 0 1 1 1.6 6zM6 1.6A4.4 4.4 0 0 0 1.6 6h1A3.4 3.4 0 0 1 6 2.6z',
  partly: 'M6 1.6a4.4 4.4 0 0 1 0 8.8zM6 1.6a4.4 4.4 0 0 0 0 8.8v-1a3.4 3.4 0 0 1 0-6.8z',
  missed: 'M1.93 3.27 8.73 10.07 10.07 8.73 3.27 1.93zM8.73 1.93 1.93 8.73 3.27 10.07 10.07 3.27z',
  discarded: 'M2 5.05h8v1.9H2z',
};

/** The id of a status's symbol in the page (`StatusSymbols.svelte`). */
export function symbolOf(status: Status): string {
  return `i-${status}`;
}
