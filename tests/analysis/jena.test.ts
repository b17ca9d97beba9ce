import { describe, expect, it } from 'vitest';
import { countByDepartment } from '../../src/analysis/countByDepartment.ts';
import { countByDue } from '../../src/analysis/countByDue.ts';
import { isDated, duesOf } from '../../src/analysis/dues.ts';
import { countByField } from '../../src/analysis/countByField.ts';
import { countByStatus } from '../../src/analysis/countByStatus.ts';
import { countFlow } from '../../src/analysis/countFlow.ts';
import { describeGoal } from '../../src/analysis/describeGoal.ts';
import { facet } from '../../src/analysis/facets.ts';
import { findFindings } from '../../src/analysis/findings.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { noFilter } from '../../src/model/filter.ts';
import { loadJena } from '../fixtures/packages.ts';
import { only } from '../fixtures/only.ts';

const { cube, tables } = await loadJena();

describe('the figures of the report, through the questions of the pages', () => {
  it('82 goals: 55 reached, 7 partly, 6 missed, 14 discarded', () => {
    const { goals, rated, reached, rows } = countByStatus(cube, noFilter);
    expect({ goals, rated, reached }).toEqual({ goals: 82, rated: 68, reached: 55 });
    expect(rows).toEqual([
      { status: 'fulfilled', goals: 51, share: 750 },
      { status: 'mostly', goals: 4, share: 59 },
      { status: 'partly', goals: 7, share: 103 },
      { status: 'missed', goals: 6, share: 88 },
      { status: 'discarded', goals: 14, share: null },
    ]);
  });

  it('by field', () => {
    expect(countByField(cube, noFilter).map((row) => [row.field.name, row.goals, row.counts.missed])).toEqual(
      [
        ['Interkulturelle Öffnung', 31, 4],
        ['Arbeit', 8, 0],
        ['Bildung', 13, 0],
        ['Gesundheit', 3, 0],
        ['Kultur, Freizeit und Sport', 17, 2],
        ['Soziales', 5, 0],
        ['Wohnen', 4, 0],
        ['Politische Partizipation', 1, 0],
      ],
    );
  });

  it('50 goals go on, by target 18, 5, 7, 5, 12, 3', () => {
    const continued = only({ outlooks: ['continued'] });
    expect(goalsOf(cube, continued)).toHaveLength(50);
    const tops = facet(cube, continued, 'targets').filter(({ level }) => level === 0);
    expect(tops.map(({ value, goals }) => [value, goals])).toEqual([
      ['2.1', 18],
      ['2.2', 5],
      ['2.3', 7],
      ['2.4', 5],
      ['2.5', 12],
      ['2.6', 3],
    ]);
  });

  it('10 of 17 rated goals with a date are reached, 45 of 51 without', () => {
    const dues = duesOf(cube);
    const rate = (chosen: readonly string[]) => {
      const { rated, reached } = countByStatus(cube, only({ dues: chosen }));
      return [reached, rated];
    };
    expect(rate(dues.filter(isDated))).toEqual([10, 17]);
    expect(rate(dues.filter((due) => !isDated(due)))).toEqual([45, 51]);
  });

  it('82 goals flow in and 82 out: 50 go on, 14 are discarded, 18 end', () => {
    const strands = countFlow(cube, noFilter);
    const sum = (kind: string) =>
      strands.filter((row) => row.end.kind === kind).reduce((total, row) => total + row.goals, 0);
    expect([sum('target'), sum('ended'), sum('discarded')]).toEqual([50, 18, 14]);
  });
});

it('counts each goal in exactly one deadline', () => {
  expect(countByDue(cube, noFilter).reduce((sum, row) => sum + row.goals, 0)).toBe(82);
});

it('says more mentions of departments than goals, since groups share them', () => {
  const { goals, mentions } = countByDepartment(cube, noFilter, 'both');
  expect(goals).toBe(82);
  expect(mentions).toBeGreaterThan(goals);
});

it('finds the three things that the mockup of the start page says', () => {
  const findings = findFindings(cube, noFilter).slice(0, 3);
  expect(findings[0]).toMatchObject({ rule: 'missedFields', missed: 6, goals: 82 });
  expect(findings[1]).toMatchObject({
    rule: 'dated',
    dated: { reached: 10, rated: 17 },
    undated: { reached: 45, rated: 51 },
  });
  expect(findings[2]).toMatchObject({ rule: 'continued', continued: 50 });
});

it('describes goal 1: open deadline, missed, chapter C, continued in 2.1', () => {
  expect(describeGoal(tables, 1)).toMatchObject({
    goal: { status: 'missed', outlook: 'continued', recurrence: 'open', dueEnd: null },
    fields: [{ id: '1.1' }, { id: '1', name: 'Interkulturelle Öffnung' }],
    responsible: [{ department: { id: 'oberbuergermeister' }, role: 'lead' }],
    chapter: { id: 'C' },
    successors: [{ target: '2.1', objective: '1', measure: '2' }],
    previous: null,
    next: 2,
  });
  expect(describeGoal(tables, 82)).toMatchObject({ previous: 81, next: null });
  expect(describeGoal(tables, 83)).toBeNull();
});
