import { describe, expect, it } from 'vitest';
import { buildCube } from '../../src/analysis/buildCube.ts';
import { crossDimensions, crossing, type CrossDimension } from '../../src/analysis/crossDimensions.ts';
import { crossFilter, crossTabulate, crossValues, withoutCross } from '../../src/analysis/crossTabulate.ts';
import type { Cube } from '../../src/analysis/cube.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { buildTables } from '../../src/analysis/tables.ts';
import { noFilter, roleChoices, type Filter, type RoleChoice } from '../../src/model/filter.ts';
import { makeDataset, makeField, makeGoal, makeTarget } from '../fixtures/makeDataset.ts';
import { only } from '../fixtures/only.ts';
import { loadJena, loadMusterstadt } from '../fixtures/packages.ts';
import { smallDataset } from '../fixtures/smallDataset.ts';

const small = buildCube(buildTables(smallDataset));
const { cube: jena } = await loadJena();
const { cube: musterstadt } = await loadMusterstadt();

/** Every combination that counts something, as `1 fulfilled`: number. */
function table(
  cube: Cube,
  filter: Filter,
  dimensions: readonly CrossDimension[],
  role: RoleChoice = 'both',
): Record<string, number> {
  const crossings = dimensions.map((dimension) => crossing(cube, filter, dimension, role));
  const result = crossTabulate(cube, filter, crossings);
  const keys = crossings.reduce<readonly (readonly string[])[]>(
    (all, { values }) => all.flatMap((key) => values.map((value) => [...key, value])),
    [[]],
  );
  return Object.fromEntries(
    keys.flatMap((key) => (result.count(key) > 0 ? [[key.join(' '), result.count(key)]] : [])),
  );
}

describe('crossTabulate', () => {
  it('counts goals by two dimensions', () => {
    expect(table(small, noFilter, ['field', 'status'])).toEqual({
      '1 fulfilled': 3,
      '1 mostly': 1,
      '1 missed': 1,
      '2 fulfilled': 1,
      '2 partly': 1,
      '2 missed': 1,
      '2 discarded': 1,
    });
  });

  it('counts the goals of the filter only', () => {
    expect(table(small, only({ statuses: ['missed'] }), ['subfield', 'due'])).toEqual({
      '1.1 2016': 1,
      '2 ongoing': 1,
    });
  });

  it('counts a goal at each of its departments, but once in a group', () => {
    expect(table(small, noFilter, ['department'], 'lead')).toEqual({ amt: 6, verein: 3 });
    const departments = [crossing(small, noFilter, 'department', 'both')];
    expect(crossTabulate(small, noFilter, departments)).toMatchObject({ goals: 9, missing: 0, mentions: 12 });
  });

  it('says how many goals have no department in the role', () => {
    const departments = [crossing(small, noFilter, 'department', 'involved')];
    expect(crossTabulate(small, noFilter, departments)).toMatchObject({ goals: 4, missing: 5, mentions: 4 });
  });

  it('loses no goal that goes nowhere', () => {
    expect(table(small, noFilter, ['target'])).toEqual({ A: 4, B: 2, ended: 3, discarded: 1 });
    expect(table(small, noFilter, ['outlook'])).toEqual({ continued: 5, ended: 2, dropped: 1, discarded: 1 });
  });

  it('keeps goals of which the data say nothing, as a value that no filter means', () => {
    const cube = buildCube(
      buildTables(
        makeDataset({
          fields: [makeField('1')],
          targets: [makeTarget('A')],
          goals: [makeGoal({ nr: 1, outlook: 'continued' }), makeGoal({ nr: 2 })],
        }),
      ),
    );
    expect(table(cube, noFilter, ['target'])).toEqual({ none: 2 });
    expect(table(cube, noFilter, ['outlook'])).toEqual({ continued: 1, none: 1 });
    const outlook = crossing(cube, noFilter, 'outlook', 'both');
    expect(crossFilter(cube, noFilter, [outlook], ['none'], 'both')).toBeNull();
  });

  it('counts under a filter by department only the departments that it names', () => {
    expect(table(small, only({ departments: ['verein'] }), ['department'])).toEqual({ verein: 5 });
  });
});

describe('crossFilter', () => {
  const filters: readonly Filter[] = [
    noFilter,
    only({ fields: ['1'], statuses: ['fulfilled', 'missed'] }),
    only({ dues: ['ongoing'] }),
    only({ outlooks: ['ended', 'continued'] }),
  ];
  const pairs = crossDimensions.flatMap((a) => crossDimensions.map((b) => [a, b] as const));

  it.each(pairs)('of %s and %s means exactly the goals that are counted', (a, b) => {
    for (const cube of [small, musterstadt, jena]) {
      for (const filter of filters) {
        for (const role of roleChoices) {
          const crossings = [...new Set([a, b])].map((d) => crossing(cube, filter, d, role));
          const result = crossTabulate(cube, filter, crossings);
          const [first, second] = crossings.map((c) => crossValues(cube, filter, c, role));
          for (const key of (first ?? []).flatMap((x) => (second ? second.map((y) => [x, y]) : [[x]]))) {
            const meant = crossFilter(cube, filter, crossings, key, role);
            if (key.includes('none')) expect(meant).toBeNull();
            else
              expect(meant ? goalsOf(cube, meant).length : 0, JSON.stringify({ filter, role, key })).toBe(
                result.count(key),
              );
          }
        }
      }
    }
  });

  it('means exactly the counted goals under a filter by department or target, too', () => {
    const filter = only({ departments: ['jenakultur'], role: 'lead', targets: ['2.5'] });
    const crossings = (['department', 'target'] as const).map((d) => crossing(jena, filter, d, 'lead'));
    expect(crossings.map((c) => crossValues(jena, filter, c, 'lead'))).toEqual([['jenakultur'], ['2.5']]);
    const meant = crossFilter(jena, filter, crossings, ['jenakultur', '2.5'], 'lead');
    expect(meant && goalsOf(jena, meant)).toEqual(goalsOf(jena, filter));
  });

  it('is taken back by withoutCross', () => {
    const crossings = (['field', 'status'] as const).map((d) => crossing(small, noFilter, d, 'both'));
    const filter = crossFilter(small, only({ dues: ['2016'] }), crossings, ['1', 'missed'], 'both');
    expect(filter).toEqual(only({ dues: ['2016'], fields: ['1'], statuses: ['missed'] }));
    expect(filter && withoutCross(filter, crossings, ['1', 'missed'])).toEqual(only({ dues: ['2016'] }));
  });
});

describe('crossValues', () => {
  const values = (dimension: CrossDimension, filter = noFilter, role: RoleChoice = 'both') =>
    crossValues(small, filter, crossing(small, filter, dimension, role), role);

  it('keeps empty classes', () => {
    expect(values('field')).toEqual(['1', '2', '3']);
    expect(values('status', only({ fields: ['3'] }))).toHaveLength(5);
  });

  it('leaves out what the filter rules out by name', () => {
    expect(values('field', only({ fields: ['1.2', '3'] }))).toEqual(['1', '3']);
    expect(values('subfield', only({ fields: ['1'] }))).toEqual(['1.1', '1.2']);
    expect(values('status', only({ statuses: ['missed'] }))).toEqual(['missed']);
    expect(values('target', only({ outlooks: ['continued'] }))).toEqual(['A', 'B', 'C', 'discarded']);
  });

  it('names of the many departments only those with goals', () => {
    expect(values('department', only({ fields: ['1.1'] }))).toEqual(['amt', 'verein']);
    expect(values('department', only({ fields: ['1.1'] }), 'lead')).toEqual(['amt']);
    expect(values('department', only({ fields: ['3'] }))).toEqual([]);
  });
});
