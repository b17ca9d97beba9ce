import { describe, expect, it } from 'vitest';
import { cityRule, findBrokenRules } from '../../scripts/check-files.ts';

const brokenIn = (path: string, text: string) => findBrokenRules(new Map([[path, text]]));

describe('the rules for files', () => {
  it('names file, line, reason and the line itself', () => {
    expect(brokenIn('src/a/B.svelte', '<p>\n  <b style="color: red">x</b>')).toEqual([
      'src/a/B.svelte:2: the CSP blocks style attributes in the prerendered page; use a class: <b style="color: red">x</b>',
    ]);
  });

  // In halves, so that this file keeps the rules it tests.
  it.each([
    ['a class that is any value', 'src/a/B.svelte', '<tr class={row}>'],
    ['markup from text', 'src/a.ts', 'element.innerHTML = text;'],
    ['eval', 'src/a.ts', `ev${''}al('1')`],
    ['code from strings', 'src/a.ts', 'new Function("return 1")'],
    ['a test that runs alone', 'tests/a.test.ts', ['it', 'only("x", run)'].join('.')],
    ['a skipped table of tests', 'tests/a.test.ts', ['describe', 'skip', 'each([])'].join('.')],
    ['a test that waits to be written', 'tests/a.test.ts', ['test', 'todo("x")'].join('.')],
    ['parked work', 'scripts/a.ts', ['// TO', 'DO: later'].join('')],
    ['known faults', 'src/a.css', ['/* FIX', 'ME */'].join('')],
  ])('refuse %s', (_, path, text) => {
    expect(brokenIn(path, text)).toHaveLength(1);
  });

  it.each([
    ['a style directive', 'src/B.svelte', '<b style:color={x}>x</b>'],
    ['a word that contains eval', 'src/a.ts', 'retrieval(x)'],
    ['a property named only', 'tests/a.test.ts', 'options.only(x)'],
    ['eval outside src', 'scripts/a.ts', `ev${''}al('1')`],
  ])('allow %s', (_, path, text) => {
    expect(brokenIn(path, text)).toEqual([]);
  });

  it('refuse the name of a city in the program, also inside longer words', () => {
    const files = new Map([
      [
        'src/a.ts',
        'const title = "Musterstadt";\nconst id = "musterstadt-2021";\nconst hall = "Musterstädter";',
      ],
      ['scripts/b.ts', 'Musterstadt'],
    ]);
    expect(findBrokenRules(files, [cityRule('Musterstadt')])).toEqual([
      'src/a.ts:1: what is said of one city belongs into its data package: const title = "Musterstadt";',
      'src/a.ts:2: what is said of one city belongs into its data package: const id = "musterstadt-2021";',
    ]);
  });
});
