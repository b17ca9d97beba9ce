/**
 * `npm run export [-- FOLDER] [--all] [--tables] [--pictures] [--deck] [--report] [--site ADDRESS]`: every file that
 * readers can save, under the names that they have there, a folder a language. Pictures and decks need a Chromium, reports
 * a built site, too.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../src/model/codes.ts';
import { contentOf } from './export/content.ts';
import { writeDeck } from './export/deck.ts';
import { writePictures } from './export/pictures.ts';
import { saveInto } from './export/save.ts';
import { writeTables } from './export/tables.ts';
import { launch, NoChromium } from './lib/browser.ts';
import { defaultDataset } from './lib/defaultDataset.ts';
import { openPrinter } from './report/printer.ts';
import { reportFiles, siteOf } from './report/reportFiles.ts';

const dist = 'dist';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    deck: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    site: { type: 'string' },
  },
});
const site = options.site === undefined ? undefined : siteOf(options.site);
if (site === null) fail(`--site=${options.site} is no address; expected such as https://example.org/goals/`);
const kinds = ['tables', 'pictures', 'deck', 'report'] as const;
const nothingNamed = kinds.every((kind) => !options[kind]);
const wants = (kind: (typeof kinds)[number]) => options.all || nothingNamed || options[kind];
if (wants('report') && !existsSync(join(dist, 'index.html'))) {
  fail(
    `The report is printed from the built site, and there is none in ${dist}/. Build it first: npm run build`,
  );
}

const folder = positionals[0] ?? 'exports';
const dataset = defaultDataset();
const needsBrowser = (error: unknown): never => {
  throw error instanceof NoChromium ? fail(error.message) : error;
};

for (const content of await contentOf(dataset, 'public/data')) {
  const save = saveInto(join(folder, content.language));
  const parts = [content, ...content.departments];
  if (wants('tables')) for (const part of parts) await writeTables(part, save, site ?? '');
  if (wants('pictures') || wants('deck')) {
    const browser = await launch().catch(needsBrowser);
    if (wants('pictures')) for (const part of parts) await writePictures(part, save, browser);
    if (wants('deck')) await writeDeck(content, save, browser, site);
    await browser.close();
  }
  if (wants('report')) {
    const printer = await openPrinter(dist, site).catch(needsBrowser);
    const { dataset: rows } = content.context.tables ?? fail(`${dataset} has no rows`);
    const all = { query: '', departments: false };
    for (const { name, address } of reportFiles(rows, [content.language], all)) {
      await save(name, await printer.print(address));
    }
    await printer.close();
  }
}
console.log(`${folder}/: one folder for each of ${languages.join(', ')}`);
