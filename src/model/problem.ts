/** What can be wrong with a package. The sentence for each stands in `i18n`. */
export const problemCodes = [
  'unreachable', // the file could not be read; value = the reason or HTTP status
  'html', // an HTML page came instead of data
  'truncated', // fewer bytes than the descriptor says, or an open quote at the end
  'encoding', // not UTF-8
  'json', // not JSON
  'descriptor', // the descriptor lacks or misstates something; column = path inside it
  'header', // the columns differ from the schema
  'width', // a row has another number of cells than the header
  'required', // an empty cell that must not be
  'type', // not of the column's type
  'category', // not one of the codes
  'constraint', // pattern, minimum, maximum
  'duplicate', // a key that stands twice
  'reference', // a foreign key without its row
  'cycle', // a parent chain that bites its tail
  'stated', // a figure of the report that the rows do not give
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong, as exact as it is known. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** Line of the file as a spreadsheet numbers it: the header is 1. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** Codes, a type, a number, a file and column: language-free. */
  readonly expected?: string;
}

/** Refuses a package as a whole, with everything that was found wrong in it. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => [p.code, p.file, p.row, p.column, p.value, p.expected].join(' ')).join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}
