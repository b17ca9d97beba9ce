/**
 * In place of Arquero's `util/unroll.js`, which writes a loop out as code. Its callers hand it six shapes of
 * code, told apart by their argument names; here each is the loop itself.
 */
export function unroll(args: string | readonly string[], code: string, ...lists: readonly any[][]): unknown {
  const loop = loops[String(args)];
  if (!loop) throw new Error(`arquero-csp: unknown unrolled function (${args}) => ${code}`);
  const [items = [], others = []] = lists;
  return loop(items, others, code);
}

type Loop = (items: readonly any[], others: readonly any[], code: string) => (...values: any[]) => void;

const loops: Readonly<Record<string, Loop>> = {
  // join: append a row to the output columns
  'i,a,j,b': (columns, getters) => (i, a, j, b) => {
    for (let k = 0; k < columns.length; ++k) columns[k].push(getters[k](i, a, j, b));
  },
  // lookup: copy the values found
  'lr,rr,data': (columns, getters) => (left, right, data) => {
    for (let k = 0; k < columns.length; ++k) columns[k][left] = getters[k](right, data);
  },
  // impute: append a row of an expanded table
  v: (columns, positions) => (values) => {
    for (let k = 0; k < columns.length; ++k) columns[k].push(values[positions[k]]);
  },
  // aggregate: tell each operation of a value that comes in or, in a sliding window, goes out
  'state,v1,v2': (operations, _, code) =>
    code.includes('.rem(')
      ? (state, v1, v2) => {
          for (const operation of operations) operation.rem(state, v1, v2);
        }
      : (state, v1, v2) => {
          for (const operation of operations) operation.add(state, v1, v2);
        },
  // derive with window functions: write a row of the output columns
  'r,d,op': (columns, getters) => (row, data, op) => {
    for (let k = 0; k < columns.length; ++k) columns[k][row] = getters[k](row, data, op);
  },
  // window functions: compute each for the current row
  'w,r,k': (operations) => (window, results, key) => {
    for (const operation of operations) results[operation.id][key] = operation.value(window, operation.get);
  },
};
