import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { total } from '../../src/analysis/count.ts';
import { countByDepartment, type DepartmentRow } from '../../src/analysis/countByDepartment.ts';
import { countByDue } from '../../src/analysis/countByDue.ts';
import { countByField, type FieldRow } from '../../src/analysis/countByField.ts';
import { countByStatus } from '../../src/analysis/countByStatus.ts';
import { countFlow } from '../../src/analysis/countFlow.ts';
import type { Cell } from '../../src/analysis/cube.ts';
import { facet } from '../../src/analysis/facets.ts';
import { findFindings } from '../../src/analysis/findings.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { matchCells } from '../../src/analysis/matchCells.ts';
import { selectCells, selectDepartmentCells } from '../../src/analysis/selectCells.ts';
import { narrow } from '../../src/analysis/narrow.ts';
import { restrictTo } from '../../src/analysis/restrictTo.ts';
import { leastBase, shares } from '../../src/analysis/shares.ts';
import { ratedStatuses, roles } from '../../src/model/codes.ts';
import { dimensions, noFilter, withValues, type Filter } from '../../src/model/filter.ts';
import { anyReport } from '../fixtures/randomDataset.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const reversed = (filter: Filter): Filter =>
  Object.fromEntries(
    Object.entries(filter)
      .reverse()
      .map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  ) as unknown as Filter;

describe('for any report and any filter', () => {
  it('the parts of every count add up to the goals of the filter', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        const goals = goalsOf(cube, filter).length;
        const status = countByStatus(cube, filter);
        expect(status.goals).toBe(goals);
        expect(sum(status.rows.map((row) => row.goals))).toBe(goals);
        expect(status.rated).toBe(goals - (status.rows.at(-1)?.goals ?? 0));
        expect(sum(countByField(cube, filter).map((row) => row.goals))).toBe(goals);
        expect(sum(countByDue(cube, filter).map((row) => row.goals))).toBe(goals);
        for (const row of countByDue(cube, filter)) expect(total(row.counts)).toBe(row.goals);
      }),
    );
  });

  it('cells read by some of their dimensions count what all cells count by these', () => {
    const asked = ['field', 'status', 'outlook', 'due', 'targets'] as const;
    const sums = (cells: readonly Partial<Cell>[], by: readonly (keyof Cell)[]) => {
      const found: Record<string, number> = {};
      for (const cell of cells) {
        const key = JSON.stringify(by.map((dimension) => cell[dimension]));
        found[key] = (found[key] ?? 0) + (cell.goals ?? 0);
      }
      return found;
    };
    assert(
      property(anyReport, fc.subarray([...asked], { minLength: 1 }), ({ cube, filter }, by) => {
        const whole = sums(selectDepartmentCells(cube, filter), by);
        expect(sums(selectCells(cube, filter, ...by), by)).toEqual(whole);
      }),
    );
  });

  it('a field has the goals of its sub-fields and its own, a department at most those of all below it', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        const own = (id: string) =>
          goalsOf(cube, filter).filter((nr) => cube.cells[cube.marks[nr - 1]?.cell ?? -1]?.field === id)
            .length;
        const checkField = (row: FieldRow) => {
          expect(row.goals).toBe(sum(row.children.map((child) => child.goals)) + own(row.field.id));
          row.children.forEach(checkField);
        };
        const checkDepartment = (row: DepartmentRow) => {
          for (const child of row.children) expect(child.goals).toBeLessThanOrEqual(row.goals);
          row.children.forEach(checkDepartment);
        };
        countByField(cube, filter).forEach(checkField);
        countByDepartment(cube, filter, 'both').rows.forEach(checkDepartment);
      }),
    );
  });

  it('no department counts more goals than there are, and all mentions together no fewer', () => {
    assert(
      property(anyReport, fc.constantFrom('both', 'lead', 'involved'), ({ cube, filter }, role) => {
        const { goals, mentions, rows } = countByDepartment(cube, filter, role);
        for (const row of rows) expect(row.goals).toBeLessThanOrEqual(goals);
        expect(mentions).toBeGreaterThanOrEqual(goals);
        expect(goals).toBeLessThanOrEqual(goalsOf(cube, filter).length);
      }),
    );
  });

  it('what flows in comes out: each field and each status has its goals in the strands', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        const strands = countFlow(cube, filter);
        expect(sum(strands.map((row) => row.goals))).toBe(goalsOf(cube, filter).length);
        for (const { field, goals } of countByField(cube, filter)) {
          expect(sum(strands.filter((row) => row.field === field.id).map((row) => row.goals))).toBe(goals);
        }
        for (const { status, goals } of countByStatus(cube, filter).rows) {
          expect(sum(strands.filter((row) => row.status === status).map((row) => row.goals))).toBe(goals);
        }
      }),
    );
  });

  it('the order of dimensions and of their values does not matter', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        expect(matchCells(cube, reversed(filter))).toEqual(matchCells(cube, filter));
      }),
    );
  });

  it('dimensions narrow each other, values of one are alternatives', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        const { role } = filter;
        const byDimension = dimensions
          .filter((dimension) => filter[dimension].length > 0)
          .map((dimension) =>
            (filter[dimension] as readonly string[])
              .map((value) => matchCells(cube, { ...noFilter, role, [dimension]: [value] }))
              .reduce((a, b) => a.map((is, i) => is || (b[i] ?? false))),
          );
        const all = byDimension.reduce(
          (a, b) => a.map((is, i) => is && (b[i] ?? false)),
          matchCells(cube, noFilter),
        );
        expect(matchCells(cube, filter)).toEqual(all);
      }),
    );
  });

  it('a facet says what choosing its value shows', () => {
    assert(
      property(anyReport, fc.constantFrom(...dimensions), ({ cube, filter }, dimension) => {
        for (const { value, goals } of facet(cube, filter, dimension)) {
          expect([value, goals]).toEqual([
            value,
            goalsOf(cube, { ...withValues(filter, dimension, [value]), role: filter.role }).length,
          ]);
        }
      }),
    );
  });

  it('narrowing leaves what both mean; where a goal has several values, never more', () => {
    assert(
      property(anyReport, anyReport, fc.constantFrom(...dimensions), ({ cube, filter }, other, dimension) => {
        const known: readonly string[] = facet(cube, noFilter, dimension).map(({ value }) => value);
        const values = (other.filter[dimension] as readonly string[]).filter((value) =>
          known.includes(value),
        );
        const narrowed = values.length > 0 && narrow(cube, filter, dimension, values);
        const left = narrowed ? goalsOf(cube, narrowed) : [];
        const both = new Set(
          goalsOf(cube, { ...noFilter, role: filter.role, [dimension]: values }).filter(
            (nr) => values.length > 0 && goalsOf(cube, filter).includes(nr),
          ),
        );
        const several = dimension === 'departments' || dimension === 'targets';
        if (several) for (const nr of left) expect(both).toContain(nr);
        else expect(left).toEqual([...both]);
      }),
    );
  });

  it('restricting to all goals changes nothing; to a part, leaves the goals of that part', () => {
    assert(
      property(anyReport, fc.func(fc.boolean()), ({ cube, filter }, keep) => {
        const all = cube.marks.map((mark) => mark.nr);
        expect(restrictTo(cube, new Set(all))).toEqual(cube);
        const part = new Set(all.filter((nr) => keep(nr)));
        const restricted = restrictTo(cube, part);
        const expected = goalsOf(cube, filter).filter((nr) => part.has(nr));
        expect(goalsOf(restricted, filter)).toEqual(expected);
        expect(countByStatus(restricted, filter).goals).toBe(expected.length);
      }),
    );
  });

  it('each goal lies in the cell of its own dimensions', () => {
    assert(
      property(anyReport, ({ dataset, cube }) => {
        for (const { nr, cell } of cube.marks) {
          const goal = dataset.goals[nr - 1];
          const responsible = (wanted: readonly string[]) =>
            new Set(
              dataset.responsibilities
                .filter((r) => r.goal === nr && wanted.includes(r.role))
                .map((r) => r.department),
            );
          const found = cube.cells[cell];
          expect([found?.field, found?.status, found?.outlook]).toEqual([
            goal?.field,
            goal?.status,
            goal?.outlook,
          ]);
          expect(new Set(found?.lead)).toEqual(responsible(['lead']));
          expect(new Set(found?.involved)).toEqual(responsible(roles.filter((role) => role !== 'lead')));
        }
        expect(sum(cube.cells.map((cell) => cell.goals))).toBe(dataset.goals.length);
      }),
    );
  });

  it('findings never throw, and the numbers of one are no larger than the goals', () => {
    assert(
      property(anyReport, ({ cube, filter }) => {
        const goals = goalsOf(cube, filter).length;
        for (const finding of findFindings(cube, filter)) {
          if ('missed' in finding) expect(finding.missed).toBeLessThanOrEqual(goals);
          if (finding.rule === 'dated') expect(finding.dated.goals + finding.undated.goals).toBe(goals);
          if (finding.rule === 'continued') expect(finding.continued).toBeLessThanOrEqual(goals);
        }
      }),
    );
  });
});

it('shares add up to 1000 tenths and lie less than a tenth from the exact value', () => {
  assert(
    property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 8 }), (parts) => {
      const result = shares(parts);
      const base = sum(parts);
      if (base < leastBase) {
        expect(result).toBeNull();
        return;
      }
      expect(sum(result ?? [])).toBe(1000);
      parts.forEach((part, i) => {
        expect(Math.abs((result?.[i] ?? -1) - (part * 1000) / base)).toBeLessThan(1);
        if (part === 0) expect(result?.[i]).toBe(0);
      });
    }),
  );
});

it('the status shares of any report add up to 100,0 % where the base is large enough', () => {
  assert(
    property(anyReport, ({ cube }) => {
      const { rated, rows } = countByStatus(cube, noFilter);
      const all = rows.slice(0, ratedStatuses.length).map((row) => row.share);
      if (rated < leastBase) expect(all).toEqual([null, null, null, null]);
      else expect(sum(all.map(Number))).toBe(1000);
      expect(rows.at(-1)?.share).toBeNull();
    }),
  );
});
