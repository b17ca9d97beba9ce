import { describe, expect, it } from 'vitest';
import { FlowState } from '../../../src/charts/flow/flow.svelte.ts';
import type { FlowNode, FlowPicture } from '../../../src/charts/flow/flow.ts';

const node = (key: string): FlowNode => ({
  key,
  name: key,
  status: null,
  official: false,
  count: { text: '', href: null },
  href: '',
  chosen: false,
  apart: false,
  toggle: null,
  say: () => `Knoten ${key}.`,
});

const link = (from: string, to: string) => ({
  from,
  to,
  href: '',
  label: '',
  numberText: String,
  say: () => `Von ${from} nach ${to}.`,
});

const picture: FlowPicture = {
  label: '',
  numberText: String,
  filtered: false,
  bracket: null,
  columns: [
    { id: 'field', head: '', sub: '', nodes: [node('a'), node('b')] },
    { id: 'status', head: '', sub: '', nodes: [node('ok'), node('no')] },
    { id: 'end', head: '', sub: '', nodes: [node('x'), node('y'), node('leer')] },
  ],
  links: [
    link('b', 'ok'),
    link('a', 'no'),
    link('a', 'ok'),
    link('ok', 'x'),
    link('ok', 'y'),
    link('no', 'y'),
  ],
  strands: [
    { path: ['a', 'ok', 'x'], status: 'fulfilled', goals: 1, chosen: true },
    { path: ['a', 'no', 'y'], status: 'missed', goals: 1, chosen: true },
    { path: ['b', 'ok', 'y'], status: 'fulfilled', goals: 1, chosen: true },
  ],
};

/** Presses keys from the first stop on; the stops that are reached. */
function walk(...keys: string[]): (string | null)[] {
  const flow = new FlowState(() => picture);
  flow.focus(flow.stop ?? '');
  return keys.map((key) => {
    const next = flow.next(key);
    if (next !== null) flow.focus(next);
    return next;
  });
}

describe('the keyboard', () => {
  it('enters at the first node', () => {
    expect(new FlowState(() => picture).stop).toBe('a');
  });

  it('goes along a path, node by link by node', () => {
    expect(walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual([
      'a > ok',
      'ok',
      'ok > x',
      'x',
      null,
    ]);
  });

  it('goes between links in the order in which they leave the nodes', () => {
    expect(walk('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
      'a > ok',
      'a > no',
      'b > ok',
      null,
      'a > no',
    ]);
  });

  it('goes to the first and last of a column or of the links beside it', () => {
    expect(walk('End', 'Home', 'ArrowRight', 'End')).toEqual(['b', 'a', 'a > ok', 'b > ok']);
  });

  it('goes back the way it came', () => {
    expect(walk('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).toEqual([
      'b',
      'b > ok',
      'ok',
      'b > ok',
    ]);
  });

  it('leaves other keys alone', () => {
    expect(walk('Enter', 'Tab', 'x')).toEqual([null, null, null]);
  });

  it('stays in the picture when its stop is no longer there', () => {
    let shown = picture;
    const flow = new FlowState(() => shown);
    flow.focus('leer');
    shown = { ...picture, columns: picture.columns.slice(0, 2) };
    expect(flow.stop).toBe('a');
  });
});

describe('what is looked at', () => {
  const lit = (flow: FlowState) => flow.lit && [...flow.lit];

  it('is nothing at rest, and nothing is read out', () => {
    const flow = new FlowState(() => picture);
    expect(lit(flow)).toBeNull();
    expect(flow.sentence).toBe('');
  });

  it('is every path through a node under the pointer', () => {
    const flow = new FlowState(() => picture);
    flow.point('ok');
    expect(lit(flow)).toEqual([0, 2]);
    expect([...(flow.litNodes ?? [])]).toEqual(['ok', 'a', 'x', 'b', 'y']);
    expect(flow.sentence).toBe('Knoten ok.');
  });

  it('is the path of the goals in a link, from field to end', () => {
    const flow = new FlowState(() => picture);
    flow.focus('no > y');
    expect(lit(flow)).toEqual([1]);
    expect(flow.sentence).toBe('Von no nach y.');
  });

  it('is what the pointer shows before what has the focus, and nothing after both have left', () => {
    const flow = new FlowState(() => picture);
    flow.focus('a > no');
    flow.point('b');
    expect(flow.sentence).toBe('Knoten b.');
    flow.point(null);
    expect(flow.sentence).toBe('Von a nach no.');
    flow.blur();
    expect(flow.sentence).toBe('');
  });

  it('is a node alone where no goal goes', () => {
    const flow = new FlowState(() => picture);
    flow.point('leer');
    expect(lit(flow)).toEqual([]);
    expect([...(flow.litNodes ?? [])]).toEqual(['leer']);
  });
});
