import { describe, expect, it } from 'vitest';
import { balance, countFlow, endFilter, endKey, endsOf, type FlowEnd } from '../../src/analysis/countFlow.ts';
import { goalsOf } from '../../src/analysis/goalsOf.ts';
import { noFilter } from '../../src/model/filter.ts';
import { only } from '../fixtures/only.ts';
import { smallCube } from '../fixtures/smallDataset.ts';

describe('the balance', () => {
  it('is the number of goals that go in and come out', () => {
    expect(balance(smallCube, noFilter, countFlow(smallCube, noFilter))).toBe(9);
    const missed = only({ statuses: ['missed'] });
    expect(balance(smallCube, missed, countFlow(smallCube, missed))).toBe(2);
  });

  it('throws where a strand is missing', () => {
    const [, ...rest] = countFlow(smallCube, noFilter);
    expect(() => balance(smallCube, noFilter, rest)).toThrow('the flow loses goals: 9 go in, 7 come out');
  });
});

describe('the ends', () => {
  it('are every top target, an empty one too, then what is not pursued further and what is discarded', () => {
    expect(endsOf(smallCube).map(endKey)).toEqual(['A', 'B', 'C', 'ended', 'discarded']);
  });

  it('of an opened target are its objectives, parts below it after its own', () => {
    expect(endsOf(smallCube, ['A']).map(endKey)).toEqual([
      'A 2',
      'A.1 1',
      'A.1 3',
      'B',
      'C',
      'ended',
      'discarded',
    ]);
  });
});

describe('the filter of an end', () => {
  const goals = (end: FlowEnd) => {
    const filter = endFilter(smallCube, noFilter, end);
    return filter && goalsOf(smallCube, filter);
  };

  it.each([
    ['a target', { kind: 'target', id: 'A', objective: null }, [1, 2, 3, 9]],
    ['not pursued further', { kind: 'ended' }, [4, 5, 8]],
    ['discarded', { kind: 'discarded' }, [6]],
  ] as const)('means its goals: %s', (_, end, expected) => {
    expect(goals(end)).toEqual(expected);
  });

  it('does not exist for an objective, or for what the report does not say', () => {
    expect(goals({ kind: 'target', id: 'A', objective: '2' })).toBeNull();
    expect(goals({ kind: 'unnamed' })).toBeNull();
    expect(goals({ kind: 'unstated' })).toBeNull();
  });

  it('keeps what the filter says else', () => {
    expect(endFilter(smallCube, only({ fields: ['1'] }), { kind: 'ended' })).toEqual(
      only({ fields: ['1'], outlooks: ['ended', 'dropped'] }),
    );
  });
});
