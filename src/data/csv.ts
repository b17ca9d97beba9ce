import { csvParseRows } from 'd3-dsv';
import type { Problem } from '../model/problem.ts';

export interface CsvRow {
  /** As a spreadsheet numbers it, a cell with line breaks being one row; the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * Splits a CSV text (RFC 4180, comma) into its header and rows; no cell is trimmed and no row left out.
 * Adds to `problems` what the splitter would let pass: an open quote, a quote out of place, a NUL.
 */
export function parseCsv(text: string, file: string, problems: Problem[]): Csv {
  const quoteProblem = misplacedQuote(text, file);
  if (quoteProblem) problems.push(quoteProblem);
  const [header = [], ...rows] = csvParseRows(text);
  const nul = [header, ...rows].findIndex((cells) => cells.some((cell) => cell.includes('\0')));
  if (nul >= 0) problems.push({ code: 'encoding', file, row: nul + 1, value: 'NUL', expected: 'UTF-8' });
  return { header, rows: rows.map((cells, i) => ({ number: i + 2, cells })) };
}

const quotedCell = /(^|[,\r\n])"[^"]*(?:""[^"]*)*"(?=[,\r\n]|$)/g;
const openCell = /(?:^|[,\r\n])"[^"]*(?:""[^"]*)*$/;

/** d3-dsv drops a character after a closing quote and reads on to the end where one is open. */
function misplacedQuote(text: string, file: string): Problem | null {
  const rest = text.replace(quotedCell, '$1');
  const at = rest.indexOf('"');
  if (at < 0) return null;
  const row = rest.slice(0, at).split(/\r\n?|\n/).length;
  const value = rest.slice(at, at + 40);
  return openCell.test(rest)
    ? { code: 'truncated', file, row, value, expected: '"' }
    : { code: 'type', file, row, value, expected: 'csv' };
}
