import { describe, expect, it } from 'vitest';
import {
  mostGoals,
  nameRoom,
  placeStack,
  type StackedPart,
  type StackedRow,
} from '../../src/charts/stackedBars.ts';

const part = (tone: StackedPart['tone'], goals: number, text = String(goals)): StackedPart => ({
  tone,
  goals,
  text,
  label: '',
  href: '',
  dimmed: false,
});

const row = (some: Partial<StackedRow>): StackedRow => ({
  id: '',
  name: '',
  href: '',
  chosen: false,
  form: 'goals',
  parts: [],
  whole: 0,
  end: { text: '', href: null },
  aside: null,
  opener: null,
  children: [],
  ...some,
});

describe('placeStack', () => {
  it('places goals on the scale of the longest row, leaving room for the number', () => {
    const bar = placeStack(row({ parts: [part('fulfilled', 10), part('missed', 5)], whole: 20 }), 20);
    expect(bar.parts.map(({ tone, x, width, gap }) => [tone, x, width, gap])).toEqual([
      ['fulfilled', 0, 46, true],
      ['missed', 46, 23, false],
    ]);
    expect([bar.ghost, bar.end]).toEqual([92, 92]);
  });

  it('spreads shares over the full width without a ghost', () => {
    const bar = placeStack(row({ form: 'shares', parts: [part('fulfilled', 3), part('partly', 1)] }), 99);
    expect(bar.parts.map(({ x, width }) => [x, width])).toEqual([
      [0, 75],
      [75, 25],
    ]);
    expect(bar.ghost).toBe(0);
  });

  it('leaves out what is empty, and draws nothing of nothing', () => {
    expect(placeStack(row({ parts: [part('fulfilled', 0), part('missed', 1)] }), 1).parts).toHaveLength(1);
    expect(placeStack(row({ parts: [part('fulfilled', 0)] }), 0)).toEqual({ parts: [], ghost: 0, end: 0 });
  });

  it.each([
    [30, 'always'],
    [2, 'from-900'],
    [1, 'from-1200'],
  ] as const)('says from which page width on a number fits: %i of 31', (goals, fits) => {
    expect(placeStack(row({ parts: [part('fulfilled', goals)] }), 31).parts[0]?.fits).toBe(fits);
  });

  it('never puts a number where not even the widest page holds it', () => {
    expect(placeStack(row({ parts: [part('fulfilled', 1)] }), 300).parts[0]?.fits).toBe('never');
  });
});

describe('mostGoals', () => {
  it('is the longest row, open ones and ghosts too', () => {
    const child = row({ parts: [part('missed', 40)] });
    expect(mostGoals([row({ parts: [part('fulfilled', 3)], whole: 20 })])).toBe(20);
    expect(mostGoals([row({ children: [child] })])).toBe(40);
  });

  it('keeps a scale on which a single goal is no long bar', () => {
    expect(mostGoals([row({ parts: [part('fulfilled', 1)] })])).toBe(12);
  });
});

describe('nameRoom', () => {
  it('widens the column where a name takes more than two lines', () => {
    expect(nameRoom([row({ name: 'a'.repeat(54) })])).toEqual({ wide: false, longest: 54 });
    expect(nameRoom([row({ name: 'a'.repeat(90) })])).toEqual({ wide: true, longest: 70 });
  });
});
