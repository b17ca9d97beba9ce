/**
 * `npm run data:check -- [folder …] [--seal] [--lang=en]`: checks data packages, all of the catalog by default.
 * `--seal` first writes size and digest of each file into the descriptor: for after a wanted edit.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/data/loadDataset.ts';
import { problemSentence } from '../src/i18n/problems.ts';
import { languages } from '../src/model/codes.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { DatasetError } from '../src/model/problem.ts';
import { checkPackage } from './data/checkPackage.ts';
import { readFolder } from './data/readFolder.ts';
import { sealPackage } from './data/sealPackage.ts';

const dataFolder = fileURLToPath(new URL('../public/data', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seal: { type: 'boolean', default: false }, lang: { type: 'string', default: languages[0] } },
});
const language = languages.find((known) => known === options.lang);
if (language === undefined) {
  console.error(`--lang=${options.lang} is unknown; expected ${languages.join(' or ')}`);
  process.exit(1);
}

const words = {
  de: {
    fine: ({ about, goals, fields, departments, stated }: Dataset) =>
      `${about.id}: ${goals.length} Ziele, ${fields.length} Felder, ${departments.length} Stellen, ` +
      `nachgerechnete Zahlen des Berichts: ${stated.length}. Kein Fehler.`,
    faults: (name: string, count: number) => `${name}: Fehler: ${count}`,
    more: (count: number) => `… und ${count} weitere`,
    seal: 'Nach einer gewollten Änderung: npm run data:check -- --seal',
  },
  en: {
    fine: ({ about, goals, fields, departments, stated }: Dataset) =>
      `${about.id}: ${goals.length} goals, ${fields.length} fields, ${departments.length} departments, ` +
      `figures of the report recomputed: ${stated.length}. No error.`,
    faults: (name: string, count: number) => `${name}: errors: ${count}`,
    more: (count: number) => `… and ${count} more`,
    seal: 'After a wanted change: npm run data:check -- --seal',
  },
}[language];

/** More lines than this help nobody; the total is said. */
const shownProblems = 100;

/** Prints what `work` finds wrong, and makes the program fail. */
async function reporting<Result>(name: string, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const { problems } = error;
    console.error(words.faults(name, problems.length));
    for (const problem of problems.slice(0, shownProblems)) {
      console.error(problemSentence(problem, language ?? languages[0]));
    }
    if (problems.length > shownProblems) console.error(words.more(problems.length - shownProblems));
    if (problems.some(isAboutTheSeal)) console.error(words.seal);
    process.exitCode = 1;
    return null;
  }
}

function isAboutTheSeal({ code, column = '', expected }: DatasetError['problems'][number]): boolean {
  return /\.(?:bytes|hash)$/.test(column) || (code === 'truncated' && expected !== '"');
}

async function catalogFolders(): Promise<string[]> {
  const catalog = await reporting('catalog.json', () => loadCatalog(readFolder(dataFolder)));
  return catalog?.datasets.map(({ id }) => join(dataFolder, id)) ?? [];
}

const folders =
  positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : await catalogFolders();
for (const folder of folders) {
  const id = basename(folder);
  const dataset = await reporting(id, async () => {
    if (options.seal) await sealPackage(folder);
    return checkPackage(id, readFolder(dirname(folder)));
  });
  if (dataset) console.log(words.fine(dataset));
}
