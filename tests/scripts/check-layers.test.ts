import { describe, expect, it } from 'vitest';
import { findViolations } from '../../scripts/check-layers.ts';

/** The violations of a few files, each with its text. */
const violationsOf = (files: Record<string, string>) => findViolations(new Map(Object.entries(files)));

describe('the arrow between layers', () => {
  it('lets imports point down', () => {
    const files = {
      'src/main.ts': `import './app/start.ts';`,
      'src/app/start.ts': `import '../styles/base.css';\nimport Page from '../views/goals/Goals.svelte';`,
      'src/views/goals/Goals.svelte': `<script lang="ts">\nimport { count } from '../../analysis/count.ts';\n</script>`,
      'src/analysis/count.ts': `import { table } from 'arquero';\nimport type { Goal } from '../model/goal.ts';`,
      'src/model/goal.ts': `export interface Goal { nr: number }`,
    };
    expect(violationsOf(files)).toEqual([]);
  });

  it('names file, line and both layers where an import points up', () => {
    const files = { 'src/analysis/a.ts': `\n\nimport { b } from '../views/goals/b.ts';` };
    expect(violationsOf(files)).toEqual([
      'src/analysis/a.ts:3 imports src/views/goals/b.ts: analysis may not import views',
    ]);
  });

  it('keeps neighbours apart', () => {
    expect(violationsOf({ 'src/analysis/a.ts': `import '../data/b.ts';` })).toEqual([
      'src/analysis/a.ts:1 imports src/data/b.ts: analysis may not import data',
    ]);
  });

  it('keeps the data from the words', () => {
    expect(violationsOf({ 'src/data/a.ts': `import '../i18n/b.ts';` })).toEqual([
      'src/data/a.ts:1 imports src/i18n/b.ts: data may not import i18n',
    ]);
  });

  it.each([
    ['a type', `import type { B } from '../app/b.ts';`],
    ['a type in an annotation', `let b: import('../app/b.ts').B;`],
    ['a re-export', `export * from '../app/b.ts';`],
    ['a dynamic import', `const b = () => import('../app/b.ts');`],
    ['a query behind the path', `import b from '../app/b.ts?raw';`],
  ])('sees %s', (_, text) => {
    expect(violationsOf({ 'src/model/a.ts': text })).toEqual([
      'src/model/a.ts:1 imports src/app/b.ts: model may not import app',
    ]);
  });

  it('reads the scripts and the markup of components at their own lines', () => {
    const component = [
      '<!-- import("../views/x/old.ts") -->',
      '<script module lang="ts">',
      `  import one from '../views/x/one.ts';`,
      '</script>',
      '<script lang="ts">',
      `  import two from '../views/x/two.ts';`,
      '</script>',
      `{#await import('../views/x/three.ts') then three}{three}{/await}`,
    ];
    expect(violationsOf({ 'src/components/A.svelte': component.join('\n') })).toEqual([
      'src/components/A.svelte:3 imports src/views/x/one.ts: components may not import views',
      'src/components/A.svelte:6 imports src/views/x/two.ts: components may not import views',
      'src/components/A.svelte:8 imports src/views/x/three.ts: components may not import views',
    ]);
  });

  it('is not misled by comments and texts', () => {
    const text = `// import '../app/b.ts';\nconst words = "import '../app/b.ts'", quote = /['"\`]/;`;
    expect(violationsOf({ 'src/model/a.ts': text })).toEqual([]);
  });

  it('knows every folder of src', () => {
    expect(violationsOf({ 'src/helpers/a.ts': '' })).toEqual([
      'src/helpers/a.ts: src/helpers is in no layer',
    ]);
  });

  it('stays inside src', () => {
    expect(violationsOf({ 'src/app/a.ts': `import '../../scripts/b.ts';` })).toEqual([
      'src/app/a.ts:1 imports scripts/b.ts: src may not import what lies outside',
    ]);
  });
});

describe('the rules beside the arrow', () => {
  it('keeps views apart, except for what they share', () => {
    const files = {
      'src/views/goals/a.ts': `import '../shared/b.ts';\nimport '../goal/c.ts';`,
      'src/views/shared/b.ts': `import '../goal/c.ts';`,
    };
    const reason = 'a view may import no other view but shared, figures and deck';
    expect(violationsOf(files)).toEqual([
      `src/views/goals/a.ts:2 imports src/views/goal/c.ts: ${reason}`,
      `src/views/shared/b.ts:1 imports src/views/goal/c.ts: ${reason}`,
    ]);
  });

  it('gives the style sheets to app alone', () => {
    expect(violationsOf({ 'src/charts/a.ts': `import '../styles/base.css';` })).toEqual([
      'src/charts/a.ts:1 imports src/styles/base.css: charts may not import styles',
    ]);
  });

  it.each([
    ['arquero', 'analysis'],
    ['arquero/src/table.js', 'analysis'],
    ['@observablehq/plot', 'charts'],
    ['d3-dsv', 'data and exports'],
  ])('lets %s in at %s only', (name, owner) => {
    const text = `import '${name}';`;
    const [owned] = name.split('/src');
    for (const folder of owner.split(' and '))
      expect(violationsOf({ [`src/${folder}/a.ts`]: text })).toEqual([]);
    expect(violationsOf({ 'src/app/a.ts': text })).toEqual([
      `src/app/a.ts:1 imports ${name}: only ${owner} may import ${owned}`,
    ]);
  });

  it('lets charts not reach for the page', () => {
    const files = {
      'src/charts/a.ts': `const width = window.innerWidth;\nconst here = point.location;`,
      'src/charts/B.svelte': `<svelte:window />\n<p>{location.href} of the window.</p>`,
      'src/state/c.ts': `const here = window.location;`,
    };
    const reason = 'charts may not reach for the page';
    expect(violationsOf(files)).toEqual([
      `src/charts/a.ts:1 uses window: ${reason}`,
      `src/charts/B.svelte:2 uses location: ${reason}`,
      `src/charts/B.svelte:1 uses window: ${reason}`,
    ]);
  });

  it('shows the way around a ring', () => {
    const files = {
      'src/model/a.ts': `import './b.ts';`,
      'src/model/b.ts': `\nimport type { C } from './c.ts';`,
      'src/model/c.ts': `import './b.ts';`,
    };
    expect(violationsOf(files)).toEqual([
      'src/model/c.ts:1 imports src/model/b.ts: a ring, src/model/b.ts > src/model/c.ts > src/model/b.ts',
    ]);
  });
});
