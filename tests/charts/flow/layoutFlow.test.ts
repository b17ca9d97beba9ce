import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowColumn, FlowNode, FlowStrand } from '../../../src/charts/flow/flow.ts';
import { bandPath, joinBands } from '../../../src/charts/flow/bands.ts';
import { layoutFlow } from '../../../src/charts/flow/layoutFlow.ts';
import { statuses, type Status } from '../../../src/model/codes.ts';

function node(key: string, status: Status | null = null, name = key): FlowNode {
  return {
    key,
    name,
    status,
    official: false,
    count: { text: '1', href: null },
    href: null,
    chosen: false,
    apart: false,
    toggle: null,
    say: () => '',
  };
}

const column = (id: FlowColumn['id'], nodes: readonly FlowNode[]): FlowColumn => ({
  id,
  head: '',
  sub: '',
  nodes,
});

const strand = (path: readonly string[], goals: number, status: Status = 'fulfilled', chosen = false) =>
  ({ path, goals, status, chosen }) satisfies FlowStrand;

const small: readonly FlowColumn[] = [
  column('field', [node('a'), node('b')]),
  column('status', [node('ok', 'fulfilled'), node('no', 'missed')]),
  column('end', [node('x'), node('y')]),
];

describe('a small flow', () => {
  const layout = layoutFlow(small, [
    strand(['a', 'ok', 'x'], 2),
    strand(['a', 'no', 'y'], 1, 'missed'),
    strand(['b', 'ok', 'y'], 1),
  ]);

  it('gives each goal the same height, at most 24 px', () => {
    expect(layout.unit).toBe(24);
    expect(layout.columns.map(({ nodes }) => nodes.map(({ height }) => height))).toEqual([
      [72, 24],
      [72, 24],
      [48, 48],
    ]);
  });

  it('starts and ends all columns at the same height, in the order given', () => {
    expect(layout.height).toBe(114);
    expect(layout.columns.map(({ nodes }) => nodes.map(({ y }) => y))).toEqual([
      [0, 90],
      [0, 90],
      [0, 66],
    ]);
  });

  it('lets the strands leave and arrive in the order of the nodes', () => {
    expect(layout.gaps[0]?.map(({ link, y0, y1, width }) => [link, y0, y1, width])).toEqual([
      ['a > ok', 0, 0, 48],
      ['a > no', 48, 90, 24],
      ['b > ok', 90, 48, 24],
    ]);
    expect(layout.gaps[1]?.map(({ link, y0, y1, width }) => [link, y0, y1, width])).toEqual([
      ['ok > x', 0, 0, 48],
      ['no > y', 90, 90, 24],
      ['ok > y', 48, 66, 24],
    ]);
  });
});

it('puts chosen strands to the top of every node and says how many arrive', () => {
  const layout = layoutFlow(small, [
    strand(['a', 'ok', 'x'], 2),
    strand(['a', 'no', 'x'], 1, 'missed', true),
    strand(['b', 'no', 'x'], 1, 'missed', true),
  ]);
  expect(layout.gaps[0]?.map(({ link, y0 }) => [link, y0])).toEqual([
    ['a > ok', 24],
    ['a > no', 0],
    ['b > no', 98.5], // the name of the empty node y needs room below it
  ]);
  expect(layout.columns.map(({ nodes }) => nodes.map(({ chosen }) => chosen))).toEqual([
    [24, 24],
    [0, 48],
    [48, 0],
  ]);
  expect(layout.arrivals).toEqual([{ status: 'missed', goals: 2, y: 24 }]);
});

it('keeps a node without goals in its place', () => {
  const [ok, no] = layoutFlow(small, [strand(['a', 'ok', 'x'], 1)]).columns[1]?.nodes ?? [];
  expect([ok?.height, no?.height]).toEqual([24, 0]);
});

it('draws nothing, and does not fail, without goals', () => {
  const layout = layoutFlow(small, []);
  expect(layout.gaps).toEqual([[], []]);
  expect(layout.columns.flatMap(({ nodes }) => nodes.map(({ height }) => height))).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
});

it('refuses a strand that leaves out a column, for goals would get lost', () => {
  expect(() => layoutFlow(small, [strand(['a', 'ok', 'nowhere'], 1)])).toThrow('nowhere');
});

it('joins the strands of one link that run side by side, and no others', () => {
  const layout = layoutFlow(small.slice(0, 2), [
    strand(['a', 'ok'], 1),
    strand(['a', 'ok'], 1),
    strand(['b', 'ok'], 1),
  ]);
  expect(joinBands(layout.gaps[0] ?? []).map(({ link, width }) => [link, width])).toEqual([
    ['a > ok', 48],
    ['b > ok', 24],
  ]);
});

it('draws a band as an area as high at its end as at its start', () => {
  const band = { strand: strand(['a', 'ok'], 1), index: 0, link: 'a > ok', y0: 10, y1: 40, width: 6 };
  expect(bandPath(band)).toBe('M0,10C50,10 50,40 100,40V46C50,46 50,16 0,16Z');
});

const names = fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 60 });
const anyFlow = fc.record({ fields: names, ends: names }).chain(({ fields, ends }) =>
  fc
    .array(
      fc.record({
        field: fc.nat(fields.length - 1),
        status: fc.constantFrom(...statuses),
        end: fc.nat(ends.length - 1),
        goals: fc.integer({ min: 1, max: 300 }),
        chosen: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    )
    .map((rows) => ({
      columns: [
        column(
          'field',
          fields.map((name, i) => node(`f${i}`, null, name)),
        ),
        column(
          'status',
          statuses.map((status) => node(status, status)),
        ),
        column(
          'end',
          ends.map((name, i) => node(`e${i}`, null, name)),
        ),
      ],
      strands: rows.map((row) =>
        strand([`f${row.field}`, row.status, `e${row.end}`], row.goals, row.status, row.chosen),
      ),
    })),
);

describe('for any flow', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  it('what goes in comes out: every column is as high as all goals, every strand as wide as its own', () => {
    assert(
      property(anyFlow, ({ columns, strands }) => {
        const { unit, gaps, ...layout } = layoutFlow(columns, strands);
        const all = sum(strands.map(({ goals }) => goals)) * unit;
        for (const { nodes } of layout.columns) {
          expect(Math.abs(sum(nodes.map(({ height }) => height)) - all)).toBeLessThan(nodes.length * 0.06);
        }
        for (const bands of gaps) {
          for (const band of bands) {
            expect(Math.abs(band.width - band.strand.goals * unit)).toBeLessThan(0.06);
          }
        }
      }),
    );
  });

  it('no two nodes or names overlap, and none leaves the picture', () => {
    assert(
      property(anyFlow, ({ columns, strands }) => {
        const { height, columns: placed } = layoutFlow(columns, strands);
        for (const { nodes } of placed) {
          let bottom = 0;
          for (const { y, height: own, label } of nodes) {
            const over = Math.max(0, (label - own) / 2);
            expect(y - over).toBeGreaterThan(bottom - 0.2);
            bottom = y + own + over;
          }
          expect(bottom).toBeLessThan(height + 0.2);
        }
      }),
    );
  });

  it('strands fill each node without a gap and without lying on each other', () => {
    assert(
      property(anyFlow, ({ columns, strands }) => {
        const { gaps, columns: placed } = layoutFlow(columns, strands);
        for (const { node: own, y, height } of placed[1]?.nodes ?? []) {
          let at = y;
          const arriving = (gaps[0] ?? []).filter(({ strand: s }) => s.path[1] === own.key);
          for (const { y1, width } of arriving.toSorted((a, b) => a.y1 - b.y1)) {
            expect(Math.abs(y1 - at)).toBeLessThan(0.2);
            at = y1 + width;
          }
          expect(Math.abs(at - y - height)).toBeLessThan(arriving.length * 0.1 + 0.2);
        }
      }),
    );
  });
});
