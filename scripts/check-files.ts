import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './lib/main.ts';
import { readTexts } from './lib/readTexts.ts';

/** A pattern that a set of files must not contain. */
export interface FileRule {
  /** The files it holds for, by path. */
  in: RegExp;
  forbids: RegExp;
  because: string;
}

// In two halves, so that this file keeps its own rule.
const openWork = ['TO' + 'DO', 'FIX' + 'ME'].join('|');

export const rules: readonly FileRule[] = [
  {
    in: /^src\/.*\.svelte$/,
    forbids: /\sstyle=/,
    because: 'the CSP blocks style attributes in the prerendered page; use a class',
  },
  {
    in: /^src\/.*\.svelte$/,
    forbids: /\sclass=\{/,
    because: 'the start file would get a library that joins classes; write class="name {value}"',
  },
  { in: /^src\//, forbids: /\binnerHTML\b/, because: 'text of the data must stay text' },
  { in: /^src\//, forbids: /\beval\(|\bnew Function\b/, because: 'the CSP allows no code from strings' },
  {
    in: /^tests\//,
    forbids: /\b(it|test|describe)(\.\w+)*\.(only|skip|skipIf|runIf|todo|fails)\b/,
    because: 'every test runs, and is meant to pass',
  },
  {
    in: /^(src|tests|scripts)\//,
    forbids: new RegExp(`\\b(${openWork})\\b`),
    because: 'open work belongs into an issue',
  },
];

/** The rule that keeps one city's name out of the program: it comes from the data package. */
export function cityRule(city: string): FileRule {
  const escaped = city.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    in: /^src\//,
    forbids: new RegExp(`(?<!\\p{L})${escaped}`, 'iu'),
    because: 'what is said of one city belongs into its data package',
  };
}

/** Every line that breaks a rule, as `src/a.ts:3: because: the line`. */
export function findBrokenRules(
  files: ReadonlyMap<string, string>,
  all: readonly FileRule[] = rules,
): string[] {
  return [...files].flatMap(([path, text]) => {
    const inForce = all.filter((rule) => rule.in.test(path));
    return text
      .split('\n')
      .flatMap((line, index) =>
        inForce
          .filter((rule) => rule.forbids.test(line))
          .map((rule) => `${path}:${index + 1}: ${rule.because}: ${line.trim()}`),
      );
  });
}

/** The cities of the packages in a data folder. */
function citiesOf(folder: string): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const datasets: { id: string }[] = read('catalog.json').datasets;
  return datasets.map(({ id }) => read(`${id}/datapackage.json`).zielspiegel.city);
}

if (isMain(import.meta.url)) {
  const extensions = ['.ts', '.mjs', '.svelte', '.css'];
  const files = new Map(['src', 'tests', 'scripts'].flatMap((folder) => [...readTexts(folder, extensions)]));
  const broken = findBrokenRules(files, [...rules, ...citiesOf('public/data').map(cityRule)]);
  for (const sentence of broken) console.error(sentence);
  if (broken.length) process.exit(1);
  console.log(`${files.size} files follow the rules.`);
}
