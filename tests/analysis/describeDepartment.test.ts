import { describe, expect, it } from 'vitest';
import { describeDepartment } from '../../src/analysis/describeDepartment.ts';
import { smallTables } from '../fixtures/smallDataset.ts';

const of = (id: string) => describeDepartment(smallTables, id);

describe('describeDepartment', () => {
  it('knows no department of another id', () => {
    expect(of('nirgends')).toBeNull();
  });

  it('takes the goals of a group with those below it, by status and number', () => {
    expect(of('amt')?.goals.map(({ goal }) => goal.nr)).toEqual([2, 7, 9, 4, 1, 8, 6]);
    expect(of('amt')?.children.map(({ id }) => id)).toEqual(['amt-dienst', 'amt-team']);
    expect(of('amt-team')?.parent?.id).toBe('amt');
  });

  it('says where it leads and where others are named', () => {
    expect(of('verein')?.goals.map(({ goal, leads, shared }) => [goal.nr, leads, shared])).toEqual([
      [2, false, true],
      [5, true, false],
      [9, false, true],
      [3, true, false],
      [8, true, true],
    ]);
  });

  it('names the others with their roles and goals, not those of its own group', () => {
    const partners = (id: string) =>
      of(id)?.partners.map(({ department, roles, goals }) => [department.id, roles, goals]);
    expect(partners('amt')).toEqual([['verein', ['partner', 'lead'], [2, 8, 9]]]);
    expect(partners('amt-dienst')).toEqual([
      ['amt', ['partner', 'lead'], [1, 7]],
      ['verein', ['lead'], [8]],
    ]);
  });

  it('counts its goals by top field, and is empty without goals', () => {
    expect(of('verein')?.fields.map(({ field, goals }) => [field.id, goals])).toEqual([
      ['1', 3],
      ['2', 2],
    ]);
    expect(of('leer')).toMatchObject({ goals: [], partners: [], fields: [] });
  });
});
