import { describe, expect, it } from 'vitest';
import { countPartners } from '../../src/analysis/countPartners.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

describe('countPartners', () => {
  it('names each pair once with the goals of both, most first', () => {
    expect(countPartners(smallCube, only({}))).toEqual([
      { departments: ['amt', 'amt-dienst'], goals: [1, 7] },
      { departments: ['amt', 'verein'], goals: [2, 9] },
      { departments: ['amt-dienst', 'verein'], goals: [8] },
    ]);
  });

  it('follows the filter', () => {
    expect(countPartners(smallCube, only({ statuses: ['missed'] }))).toEqual([
      { departments: ['amt', 'amt-dienst'], goals: [1] },
      { departments: ['amt-dienst', 'verein'], goals: [8] },
    ]);
    expect(countPartners(smallCube, only({ statuses: ['discarded'] }))).toEqual([]);
  });
});
