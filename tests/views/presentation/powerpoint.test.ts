import { describe, expect, it } from 'vitest';
import { fewestWithNumber } from '../../../src/views/presentation/powerpoint/addBars.ts';

describe('the numbers in the bars of the PowerPoint', () => {
  it('stand in every piece where one goal is wide', () => {
    expect(fewestWithNumber(18, 0.35)).toBe(1);
  });

  it('leave out the pieces that are narrower than their number', () => {
    expect(fewestWithNumber(62, 0.1)).toBe(2);
    expect(fewestWithNumber(62, 0.05)).toBe(4);
  });

  it('leave out one of two digits too where it is wider than its piece', () => {
    expect(fewestWithNumber(300, 0.02)).toBe(16);
  });
});
