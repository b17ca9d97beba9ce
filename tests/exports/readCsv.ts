/** Splits a CSV text into rows of cells, quoted or not: a reader of its own, so that the writer is not its own judge. */
export function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === delimiter) endCell();
    else if (!quoted && (c === '\n' || (c === '\r' && text[i + 1] === '\n'))) {
      endCell();
      rows.push([]);
      if (c === '\r') i++;
    } else cell += c;
  }
  rows.pop();
  return rows;
}
