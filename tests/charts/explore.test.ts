// @vitest-environment jsdom
import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOutExplore } from '../../src/charts/plot/exploreLayout.ts';
import type { ExplorePicture, Group } from '../../src/charts/plot/explorePicture.ts';
import { theme } from '../../src/charts/pictures/theme.ts';
import { examples } from './explore/examples.ts';
import { fileOf, storedFile } from './lib/snapshot.ts';

const folder = 'explore';
mkdirSync(`tests/charts/output/${folder}`, { recursive: true });

const pictures = Object.entries(examples).map(([name, draw]) => [name, draw()] as const);

/** The picture with the page's colours beside it: the gallery shows it without the page's styles. */
function inColour(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  const statuses = ['fulfilled', 'mostly', 'partly', 'missed', 'discarded'] as const;
  const shades = ['transparent', '#ecedef', '#d9dce0', '#c7ccd2', '#b5bbc4', '#a2abb5'];
  style.textContent = [
    `.explore text { font-family: sans-serif } .hits rect { fill: none } .heads.strong { font-weight: 700 }`,
    ...statuses.map((s) => `.part.${s} { fill: ${s === 'discarded' ? theme.paper : theme[s]} }`),
    ...statuses.map((s) => `text.on-${s} { fill: ${theme[`on-${s}`]} }`),
    `.part.discarded { stroke: ${theme.discarded}; stroke-width: 1.5 } .part.neutral { fill: ${theme.mid} }`,
    `.part.tone-1 { fill: ${theme['ink-2']} } .part.tone-2 { fill: ${theme.mid} } text.on-tone-1 { fill: ${theme.paper} }`,
    `.part.tone-3 { fill: ${theme.ghost}; stroke: ${theme.mid} } .zero { fill: ${theme['ink-3']} }`,
    ...shades.map((fill, i) => `.part.shade-${i} { fill: ${fill} }`),
  ].join('\n');
  copy.prepend(style);
  return copy;
}

it.each(pictures)('%s is drawn as it is stored; if it is meant to differ: UPDATE=1', (name, svg) => {
  const file = fileOf(inColour(svg));
  expect(file).toBe(storedFile(`${folder}/${name}`, file));
});

it('each stored picture has its example', () => {
  const stored = readdirSync(`tests/charts/output/${folder}`).filter((name) => !name.includes('-changed'));
  expect(stored.toSorted()).toEqual(
    Object.keys(examples)
      .map((name) => `${name}.svg`)
      .toSorted(),
  );
});

describe('a picture of Plot', () => {
  it.each(pictures)('%s has nothing that the policy would block, and no number that is none', (_, svg) => {
    expect(svg.querySelectorAll('style, [style], script')).toHaveLength(0);
    expect(fileOf(svg)).not.toMatch(/NaN|undefined|Infinity|xlink:href="[^"]|"-\d+[^"]*" height|width="-/);
  });

  it.each(pictures)('%s is a named group, and hides what its links say already', (_, svg) => {
    expect(svg.getAttribute('role')).toBe('group');
    expect(svg.getAttribute('aria-label')).toBeTruthy();
    expect(svg.querySelectorAll('g[aria-label]')).toHaveLength(0);
    for (const text of svg.querySelectorAll('text'))
      expect(text.closest('[aria-hidden=true]')).not.toBeNull();
  });

  it.each(pictures)('%s leads nowhere but to relative addresses, each with a name', (_, svg) => {
    for (const link of svg.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^\.\.\/auswertung\//);
      expect(link.getAttribute('aria-label')).toMatch(/: [\d.]+ Ziele?/);
    }
  });

  it('has a link for every group that counts goals', () => {
    expect(examples.firstQuestion1184().querySelectorAll('a')).toHaveLength(21);
    expect(examples.threeFields1184().querySelectorAll('a')).toHaveLength(2);
  });
});

describe('the layout', () => {
  const group = (row: string, column: string | null, goals: number): Group => ({
    row,
    column,
    facet: null,
    segments: [{ tone: 'neutral', value: goals, text: '' }],
    text: String(goals),
    zero: goals === 0,
    label: row,
    href: null,
  });
  const matrix: ExplorePicture = {
    rows: [
      { id: 'a', name: 'Arbeit' },
      { id: 'b', name: 'Bildung' },
    ],
    columns: [
      { id: 'x', name: 'offen' },
      { id: 'y', name: 'laufend' },
    ],
    facets: null,
    matrix: true,
    most: 4,
    official: { rows: true, columns: false, facets: false },
    groups: [group('a', 'x', 4), group('a', 'y', 0), group('b', 'x', 0), group('b', 'y', 1)],
  };

  it('puts a matrix beside its names', () => {
    expect(layOutExplore(matrix, 800)).toMatchObject({
      form: 'matrix',
      nameWidth: 96,
      across: 2,
      down: 1,
      panelWidth: 352,
      height: 92,
    });
  });

  it.each([
    ['is too narrow for names beside it', matrix, 599],
    [
      'has columns whose longest word would not fit',
      {
        ...matrix,
        columns: [
          { id: 'x', name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung' },
          { id: 'y', name: 'laufend' },
        ],
      },
      800,
    ],
  ])('makes a list of a matrix that %s, of what counts something', (_, picture, width) => {
    const layout = layOutExplore(picture, width);
    expect(layout.form).toBe('list');
    expect(layout.groups.map((placed) => [placed.group.row, placed.group.column])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect(layout.heads.map(({ lines }) => lines.join(' ')).at(-1)).toBe('laufend');
  });

  it('wraps facets that have no columns, and keeps the rows of all', () => {
    const facets = ['1', '2', '3', '4', '5'].map((id) => ({ id, name: `Feld ${id}` }));
    const layout = layOutExplore(
      {
        ...matrix,
        matrix: false,
        columns: null,
        facets,
        groups: facets.map(({ id }) => ({ ...group('a', null, 1), facet: id })),
      },
      1000,
    );
    expect([layout.form, layout.across, layout.down]).toEqual(['panels', 3, 2]);
    expect(layout.groups.map(({ px, py }) => [px, py])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it.each(pictures)('of %s gives every link the height of a finger', (_, svg) => {
    for (const rect of svg.querySelectorAll('a rect')) {
      expect(Number(rect.getAttribute('height'))).toBeGreaterThanOrEqual(24);
    }
  });
});
