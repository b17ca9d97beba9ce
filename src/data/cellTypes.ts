import { type ColumnType, listDelimiter } from './tableSchema.ts';

/** An ISO date that stands in the calendar. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether a cell that is not empty is written as its column's type wants; one way of writing per value. */
export const isOfType: Readonly<Record<ColumnType, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^(?:0|-?[1-9]\d*)$/.test(cell) && Number.isSafeInteger(Number(cell)),
  number: (cell) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell),
  date: isDate,
  list: (cell) => splitList(cell).every((entry) => entry.trim() !== ''),
};

/** The entries of a list cell; none where it is empty. */
export function splitList(cell: string): string[] {
  return cell === '' ? [] : cell.split(listDelimiter);
}
