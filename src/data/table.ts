import type { Problem } from '../model/problem.ts';
import { isOfType, splitList } from './cellTypes.ts';
import { type CsvRow, parseCsv } from './csv.ts';
import type { ColumnSchema, TableSchema } from './tableSchema.ts';

/**
 * The rows of a CSV file, their cells in the order of the schema's columns. Rows stay lists: as objects keyed by
 * header, a column called `__proto__` would be lost.
 */
export interface Table {
  readonly file: string;
  readonly schema: TableSchema;
  readonly rows: readonly CsvRow[];
}

/** Where a column stands in every row of a table. */
export function columnIndex(schema: TableSchema, column: string): number {
  return schema.columns.findIndex(({ name }) => name === column);
}

/**
 * Reads a CSV text by its schema. Adds to `problems` every cell that the schema does not allow, and leaves out the
 * rows that are not as wide as the header. `null` where the header itself is wrong, for then no cell has a meaning.
 */
export function parseTable(
  text: string,
  file: string,
  schema: TableSchema,
  problems: Problem[],
): Table | null {
  const csv = parseCsv(text, file, problems);
  const expected = schema.columns.map(({ name }) => name);
  const headerProblems = checkHeader(csv.header, expected, file);
  problems.push(...headerProblems);
  if (headerProblems.length > 0) return null;

  const rows = csv.rows.filter(({ number, cells }) => {
    if (cells.length === expected.length) return true;
    const [value, width] = [String(cells.length), String(expected.length)];
    problems.push({ code: 'width', file, row: number, value, expected: width });
    return false;
  });
  for (const { number: row, cells } of rows) {
    for (const [i, column] of schema.columns.entries()) {
      const value = cells[i] ?? '';
      const fault = checkCell(value, column, schema.primaryKey);
      if (fault) problems.push({ ...fault, file, row, column: column.name, ...(value && { value }) });
    }
  }
  return { file, schema, rows };
}

function checkHeader(header: readonly string[], expected: readonly string[], file: string): Problem[] {
  const wrong = { code: 'header', file, row: 1 } as const;
  const whole = { ...wrong, value: header.join(), expected: expected.join() };
  if (!expected.some((name) => header.includes(name))) return [whole];
  const missing = expected.filter((name) => !header.includes(name));
  const surplus = header.filter((name, i) => !expected.includes(name) || header.indexOf(name) !== i);
  const named = [
    ...missing.map((column) => ({ ...wrong, column, expected: column })),
    ...surplus.map((column) => ({ ...wrong, column, value: column })),
  ];
  return named.length > 0 || header.join() === expected.join() ? named : [whole];
}

type Fault = Pick<Problem, 'code' | 'expected'>;

function checkCell(cell: string, column: ColumnSchema, primaryKey: readonly string[]): Fault | null {
  if (cell === '') {
    return column.required || primaryKey.includes(column.name)
      ? { code: 'required', expected: column.type }
      : null;
  }
  if (!isOfType[column.type](cell)) return { code: 'type', expected: column.type };
  const { categories } = column;
  const values = column.type === 'list' ? splitList(cell) : [cell];
  if (categories && !values.every((value) => categories.has(value))) {
    return { code: 'category', expected: [...categories.keys()].join(' | ') };
  }
  const { minimum, maximum, pattern } = column;
  const value = typeof (minimum ?? maximum) === 'number' ? Number(cell) : cell;
  if (minimum !== null && value < minimum) return { code: 'constraint', expected: `>= ${minimum}` };
  if (maximum !== null && value > maximum) return { code: 'constraint', expected: `<= ${maximum}` };
  if (pattern && !pattern.test(cell)) return { code: 'constraint', expected: pattern.source };
  return null;
}
