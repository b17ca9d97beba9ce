/** Whether the rows are as many, and each pair of them has the same shape. */
export function areAlike<Row>(
  before: readonly Row[],
  now: readonly Row[],
  isAlike: (before: Row, now: Row) => boolean,
): boolean {
  return before.length === now.length && now.every((row, i) => isAlike(before[i] as Row, row));
}

/** Writes attributes where others stand; `null` takes one away. Nothing is written where nothing changes. */
export function patch(
  element: Element | null | undefined,
  attributes: Readonly<Record<string, string | number | null>>,
): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === null) element?.removeAttribute(name);
    else if (element?.getAttribute(name) !== `${value}`) element?.setAttribute(name, `${value}`);
  }
}

/** Writes a text where another stands, into the same node: the framework goes on to know it. */
export function patchText(element: Element | null | undefined, text: string): void {
  const node = element?.firstChild;
  if (node && node.nodeValue !== text) node.nodeValue = text;
}
