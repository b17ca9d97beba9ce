/**
 * `npm run report [-- FOLDER] [--query '?feld=3'] [--departments] [--site ADDRESS] [--lang de]`: the report as PDF, in
 * each language; whole, of a part, or of every department. Needs a built site.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../src/data/loadDataset.ts';
import { languages, type Language } from '../src/model/codes.ts';
import { readFolder } from './data/readFolder.ts';
import { NoChromium } from './lib/browser.ts';
import { defaultDataset } from './lib/defaultDataset.ts';
import { reportFiles, siteOf, type ReportFile } from './report/reportFiles.ts';
import { openPrinter } from './report/printer.ts';

const dist = 'dist';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    query: { type: 'string', default: '' },
    departments: { type: 'boolean', default: false },
    site: { type: 'string' },
    lang: { type: 'string' },
  },
});
const chosen: readonly Language[] = options.lang
  ? languages.filter((known) => known === options.lang)
  : languages;
if (chosen.length === 0) fail(`--lang=${options.lang} is unknown; expected ${languages.join(' or ')}`);
const site = options.site === undefined ? undefined : siteOf(options.site);
if (site === null) fail(`--site=${options.site} is no address; expected such as https://example.org/goals/`);
if (!existsSync(join(dist, 'index.html')))
  fail(`There is no built site in ${dist}/. Build it first: npm run build`);

const folder = positionals[0] ?? 'reports';
const dataset = await loadDataset(defaultDataset(join(dist, 'data')), readFolder(join(dist, 'data')));
const files: readonly ReportFile[] = reportFiles(dataset, chosen, options);
const printer = await openPrinter(dist, site).catch((error: unknown) => {
  throw error instanceof NoChromium ? fail(error.message) : error;
});
await mkdir(folder, { recursive: true });
for (const { name, address } of files) {
  await writeFile(join(folder, name), await printer.print(address));
  console.log(join(folder, name));
}
await printer.close();
if (!site) {
  console.log('Addresses are printed without the site’s own. With it: --site=https://… where the site lies.');
}
