import { describe, expect, it } from 'vitest';
import { countStep } from '../../scripts/lib/testReport.mjs';

describe('counting a step of the test run', () => {
  it.each([
    ['a check that passes adds nothing', 0, undefined, { passed: 0, failed: 0 }],
    ['a check that fails is one failure', 2, undefined, { passed: 0, failed: 1 }],
    ['tests count as reported', 1, [40, 2], { passed: 40, failed: 2 }],
    ['a run that fails beside its tests is one failure', 1, [40, 0], { passed: 40, failed: 1 }],
  ] as const)('%s', (_, code, report, counts) => {
    const vitest = report && { numPassedTests: report[0], numFailedTests: report[1] };
    expect(countStep(code, vitest)).toEqual(counts);
  });
});
