/** Whether the rows are as many, and each pair of them has the same shape. */
export function areAlike<Row>(
  before: readonly Row[],
  now: readonly Row[],
  isAlike: (before: Row, now: Row) => boolean,
): boolean {
  return before.length === now.length && now.every((row, i) => isAlike(before[i] as Row, row));
}

/** Writes an attribute that is other than it `was`; `null` takes it away. */
export function write(
  element: Element | null | undefined,
  name: string,
  value: string | null,
  was: string | null | undefined,
): void {
  if (value === was) return;
  if (value === null) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}

/** Writes a text that is other than it `was`, into the same node: the framework goes on to know it. */
export function writeText(element: Element | null | undefined, text: string, was: string | undefined): void {
  if (text !== was && element?.firstChild) element.firstChild.nodeValue = text;
}
