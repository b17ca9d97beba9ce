// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { generateModule } from '../../scripts/arquero-csp/generateModule.ts';
import { arqueroCsp } from '../../scripts/arquero-csp/index.ts';
import { recordQueries } from '../../scripts/arquero-csp/recordQueries.ts';
import { root } from './fixtures/underCsp.ts';

const sample = fileURLToPath(new URL('../../scripts/arquero-csp/sample', import.meta.url));

describe('the generated module', () => {
  it('holds real functions by the text of their expressions', async () => {
    const { recorded } = await recordQueries({ root: sample, record: '/record.ts' });
    expect(generateModule(recorded, '/record.ts')).toBe(`export const recordModule = "/record.ts";
export const recipes = {
  row: {
    "count()": { ops: [["count", []]] },
    "d => d.due != null && d.due < '2020-01-01'": { reads: ["due"], make: (fn,$)=>(row,data,op)=>((data.due[row] != null) && (data.due[row] < '2020-01-01')) },
    "d => d.late": { column: "late" },
    "min(d.nr)": { ops: [["min", ["nr"]]] },
    "op.has($.wanted, d.status)": { reads: ["status"], params: ["wanted"], make: (fn,$)=>(row,data,op)=>fn.has($.wanted,data.status[row]) },
    "row_number() === 1": { ops: [["row_number", []]], make: (fn,$)=>(row,data,op)=>(op(0,row) === 1) },
  },
  join: {
  },
};
`);
  });

  it('does not depend on the order in which the queries ran', async () => {
    const [forwards, backwards] = await Promise.all(
      ['/record.ts', '/recordBackwards.ts'].map((record) => recordQueries({ root, record })),
    );
    expect(forwards!.recorded.row.size).toBeGreaterThan(50);
    expect(generateModule(forwards!.recorded, 'x')).toBe(generateModule(backwards!.recorded, 'x'));
  });

  it('names the files that took part, so that a watching build records again', async () => {
    const { files } = await recordQueries({ root: sample, record: '/record.ts' });
    expect(files).toContain(`${sample}/queries.ts`);
  });
});

describe('the plugin', () => {
  it('leaves server builds alone', async () => {
    const { output } = (await build({
      root: sample,
      configFile: false,
      logLevel: 'error',
      plugins: [arqueroCsp({ record: '/record.ts' })],
      ssr: { noExternal: true },
      build: { write: false, ssr: `${sample}/queries.ts` },
    })) as Rolldown.RolldownOutput;
    expect(output[0].code.includes('Function("fn", "$", code)')).toBe(true);
    expect(output[0].code.includes('arquero-csp:')).toBe(false);
  });
});
