// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cases, type Goal, type Input, run } from './fixtures/cases.ts';
import { input } from './fixtures/input.ts';
import { buildCompiled, buildPlain, underCsp } from './fixtures/underCsp.ts';

let compiled: string;
let plain: string;
let compiledUnderCsp: ReturnType<typeof underCsp>;

beforeAll(async () => {
  compiled = await buildCompiled();
  plain = await buildPlain();
  compiledUnderCsp = underCsp(compiled);
}, 60_000);

describe('compiled Arquero where no code may come from strings', () => {
  it.each(Object.keys(cases))('gives what plain Arquero gives: %s', (name) => {
    const expected: unknown = JSON.parse(run(name, input));
    expect(expected).not.toEqual([]);
    expect(JSON.parse(compiledUnderCsp.run(name, input))).toEqual(expected);
  });

  it('counts the distinct values of each column, not of the first one', () => {
    expect(JSON.parse(compiledUnderCsp.run('operations on different columns stay apart', input))).toEqual([
      { a: 5, b: 3, c: 4, d: 2, e: 3, f: 6 },
    ]);
  });

  it('filters by parameters', () => {
    const result = JSON.parse(compiledUnderCsp.run('filter by parameters', input)) as Goal[];
    expect(result.map(({ nr }) => nr)).toEqual([1, 2, 3]);
  });

  it('gives what plain Arquero gives for any small tables', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(cases)), inputs, (name, anyInput) => {
        expect(outcome(() => compiledUnderCsp.run(name, anyInput))).toEqual(
          outcome(() => run(name, anyInput)),
        );
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is needed: plain Arquero throws there', () => {
    expect(() => underCsp(plain).run('filter by a bare text', input)).toThrow('Code generation from strings');
  });
});

describe('the build with compiled Arquero', () => {
  const unwanted = [
    { what: 'code from strings', pattern: /(?<![\w.])(new )?Function\(|(?<![\w.])eval\(/ },
    { what: 'the parser', pattern: /ecmaVersion/ },
    { what: 'the Arrow library', pattern: /Arrow IPC format/ },
    { what: 'the HTML writer', pattern: /<\/table>/ },
  ];

  it.each(unwanted)('leaves out $what', ({ pattern }) => {
    expect(pattern.test(compiled)).toBe(false);
    expect(pattern.test(plain)).toBe(true);
  });

  it('is the same for the same input', async () => {
    expect(await buildCompiled()).toBe(compiled);
  }, 60_000);
});

const inputs: fc.Arbitrary<Input> = fc.record({
  goals: fc.array(
    fc.record({
      nr: fc.integer({ min: -1, max: 6 }),
      field: fc.constantFrom('a', 'b', 'd', null),
      status: fc.constantFrom('missed', 'mostly', 'Ärger', ''),
      weight: fc.constantFrom(null, 0, 1, 2.5),
      due: fc.constantFrom(null, '2018-12-31', '2020-01-01'),
      departments: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    }),
    { maxLength: 6 },
  ),
  fields: fc.array(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('A', 'B'), weight: fc.nat(3) }),
    { maxLength: 4 },
  ),
});

/** Some queries are impossible for some tables; then both have to throw. */
function outcome(query: () => string): string {
  try {
    return query();
  } catch {
    return 'error';
  }
}
