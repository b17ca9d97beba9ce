import { describe, expect, it } from 'vitest';

type Tree = { readonly [key: string]: string | ((...args: never[]) => string) | Tree };
type Module = { readonly words: Tree };

/** The words of each file by its name: `overview` → tree. */
function byName(modules: Record<string, Module>): ReadonlyMap<string, Tree> {
  return new Map(
    Object.entries(modules).map(([path, { words }]) => [/(\w+)\.ts$/.exec(path)?.[1] ?? path, words]),
  );
}
const german = byName(import.meta.glob<Module>('../../src/i18n/de/*.ts', { eager: true }));
const english = byName(import.meta.glob<Module>('../../src/i18n/en/*.ts', { eager: true }));

/** What a function of words is asked with: no, one, two goals; a name; both answers to a question. */
const samples = [0, 1, 2, 'Wort', true, false];

/** Every text of a tree by its path, functions filled with each sample: `rest(1)`. */
function textsOf(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value !== 'function') return textsOf(value, here);
    return samples.map((sample) => [
      `${here}(${sample})`,
      // A word passed through is the number that it got.
      String(value(...(Array.from({ length: value.length }, () => sample) as never[]))),
    ]);
  });
}

const allTexts = (words: ReadonlyMap<string, Tree>) =>
  [...words].flatMap(([file, tree]) =>
    textsOf(tree).map(([path, text]) => [`${file}: ${path}`, text] as const),
  );

function breaking(words: ReadonlyMap<string, Tree>, forbidden: RegExp): string[] {
  return allTexts(words)
    .filter(([, text]) => forbidden.test(text))
    .map(([path, text]) => `${path}: ${text}`);
}

it('there are the same files in both languages', () => {
  expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  expect(german.size).toBeGreaterThan(10);
});

describe.each([...german.keys()])('%s', (file) => {
  const de = textsOf(german.get(file) ?? {});
  const en = new Map(textsOf(english.get(file) ?? {}));

  it('has the same keys in both languages', () => {
    expect([...en.keys()].toSorted()).toEqual(de.map(([path]) => path).toSorted());
  });

  it('has the same places to fill in both languages', () => {
    const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    const differing = de
      .filter(([path, text]) => places(text).join() !== places(en.get(path)).join())
      .map(([path, text]) => `${path}: ${text} | ${en.get(path)}`);
    expect(differing).toEqual([]);
  });
});

describe.each([
  ['German', german],
  ['English', english],
] as const)('the %s words', (_, words) => {
  it('have no hole in a sentence, whatever number is asked', () => {
    expect(breaking(words, /undefined|\bNaN\b|\[object/)).toEqual([]);
  });

  it('have no open or foreign bracket', () => {
    const stray = allTexts(words).filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')));
    expect(stray).toEqual([]);
  });

  it('have no two spaces side by side', () => {
    expect(breaking(words, /\s{2}/)).toEqual([]);
  });
});

describe('German typography', () => {
  it('has a narrow no-break space before %', () => {
    expect(breaking(german, /[0-9}][ \u00a0]?%/)).toEqual([]);
  });

  it('has „…“ and no straight or English quotation marks', () => {
    expect(breaking(german, /["”]/)).toEqual([]);
  });

  it('has neutral forms, none with a mark', () => {
    expect(breaking(german, /[_:*/]in(nen)?\b|[a-zäöü]Innen\b/)).toEqual([]);
  });
});
