import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askMessage, heightMessages, isAsked, readHeight } from '../../src/embed/heightMessage.ts';

describe('a height message', () => {
  it('says the height in our form, in Datawrapper’s and in AMP’s', () => {
    expect(heightMessages('felder', 512)).toEqual([
      { type: 'zielspiegel:height', v: 1, id: 'felder', height: 512 },
      { 'datawrapper-height': { felder: 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
    ]);
  });

  it('is read back', () => {
    expect(readHeight(heightMessages('felder', 512)[0])).toBe(512);
    expect(isAsked(askMessage)).toBe(true);
  });

  it.each([
    [null],
    [undefined],
    ['zielspiegel:height'],
    [512],
    [[]],
    [{ type: 'zielspiegel:height', v: 1 }],
    [{ type: 'zielspiegel:height', v: 2, height: 512 }],
    [{ type: 'zielspiegel:height', v: 1, height: '512' }],
    [{ type: 'zielspiegel:height', v: 1, height: 512.5 }],
    [{ type: 'zielspiegel:height', v: 1, height: NaN }],
    [{ type: 'zielspiegel:height', v: 1, height: Infinity }],
    [{ type: 'zielspiegel:height', v: 1, height: 49 }],
    [{ type: 'zielspiegel:height', v: 1, height: 10_001 }],
    [{ type: 'zielspiegel:height', v: 1, height: -512 }],
  ])('%j is none', (data) => {
    expect(readHeight(data)).toBeNull();
  });

  it('is nothing that fast-check makes up, nor anything whose getters throw', () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true, withTypedArray: true, withBigInt: true, withDate: true }),
      fc.record({ type: fc.constant('zielspiegel:height'), v: fc.anything(), height: fc.anything() }),
      fc.record({ type: fc.constant('zielspiegel:height'), v: fc.constant(1), height: fc.double() }),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const height = readHeight(data);
        if (height === null) return;
        expect(Number.isInteger(height) && height >= 50 && height <= 10_000).toBe(true);
        expect((data as { v: unknown }).v).toBe(1);
      }),
      { numRuns: 10_000 },
    );
    const throwing = new Proxy({}, { get: () => expect.fail('thrown') });
    expect(readHeight(throwing)).toBeNull();
    expect(isAsked(throwing)).toBe(false);
  });
});
