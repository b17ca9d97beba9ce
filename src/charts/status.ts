import type { Status } from '../model/codes.ts';

/** A status is never colour alone: colour (by class, see tokens.css), icon and word. */
export const statusIcons: Readonly<Record<Status, { readonly line: string; readonly area: string }>> = {
  fulfilled: { line: 'M2.2 6.4 4.9 9.1 9.9 3.2', area: '' },
  mostly: {
    line: '',
    area: 'M6 6V1.6A4.4 4.4 0 1 1 1.6 6zM6 1.6A4.4 4.4 0 0 0 1.6 6h1A3.4 3.4 0 0 1 6 2.6z',
  },
  partly: { line: '', area: 'M6 1.6a4.4 4.4 0 0 1 0 8.8zM6 1.6a4.4 4.4 0 0 0 0 8.8v-1a3.4 3.4 0 0 1 0-6.8z' },
  missed: { line: 'M2.6 2.6 9.4 9.4M9.4 2.6 2.6 9.4', area: '' },
  discarded: { line: 'M2 6H10', area: '' },
};

/** The id of a status's symbol in the page (`StatusSymbols.svelte`). */
export function symbolOf(status: Status): string {
  return `i-${status}`;
}
