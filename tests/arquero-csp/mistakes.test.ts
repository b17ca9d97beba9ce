// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { recordQueries } from '../../scripts/arquero-csp/recordQueries.ts';
import { run, runUnrecorded } from './fixtures/cases.ts';
import { input } from './fixtures/input.ts';
import { buildCompiled, root, underCsp } from './fixtures/underCsp.ts';

describe('a query that was not recorded', () => {
  let compiled: ReturnType<typeof underCsp>;

  beforeAll(async () => {
    compiled = underCsp(await buildCompiled());
  }, 60_000);

  const mistakes = [
    {
      name: 'text',
      message:
        'arquero-csp: unknown expression "d => d.nr > 4711"; run it in /record.ts so that it is recorded',
    },
    {
      name: 'join',
      message: 'unknown join expression "(a, b) => a.nr === 4711 + b.weight"; run it in /record.ts',
    },
    { name: 'function', message: 'function expressions cannot be recorded' },
    { name: 'missing column', message: 'Invalid column reference: "weight"' },
    { name: 'missing parameter', message: 'Invalid param reference: "$.by"' },
    { name: 'column outside of an aggregate', message: 'must be input to an aggregate function' },
    { name: 'aggregate as a join key', message: 'Aggregate function not allowed: "count"' },
    { name: 'format left out', message: 'Arrow, HTML and Markdown formats are left out' },
  ];

  it.each(mistakes)('throws an error that names it: $name', ({ name, message }) => {
    expect(() => compiled.runUnrecorded(name, input)).toThrow(message);
  });
});

describe('recording', () => {
  it('refuses a function expression and says what to write instead', async () => {
    await expect(recordQueries({ root, record: '/recordFunction.ts' })).rejects.toThrow(
      /function expressions cannot be recorded.*\(d\) => d\.nr > 1\s+Write it as a string .*op\.count\(\).*escape\(fn\)/s,
    );
  });

  it('refuses a module without a default export', async () => {
    await expect(recordQueries({ root, record: '/input.ts' })).rejects.toThrow(
      '/input.ts has no default export',
    );
  });

  it('leaves plain Arquero as it is for tests and prerendering', () => {
    expect(JSON.parse(runUnrecorded('function', input))).toHaveLength(4);
    expect(run('filter by a bare text', input)).toContain('"nr":3');
  });
});
