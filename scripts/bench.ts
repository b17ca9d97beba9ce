/**
 * `npm run bench -- [--rounds 12] [--json]`: the built site beside a page written by hand and three chart libraries, all
 * in one run. docs/bench.md says how it measures.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from '../src/app/engine.ts';
import { loadDataset } from '../src/data/loadDataset.ts';
import { listData, overviewData } from './bench/benchData.ts';
import { startBenchServer } from './bench/benchServer.ts';
import { contendersOf, syntheticId, type Contender } from './bench/contenders.ts';
import { embedTable, measureEmbeds, writeEmbedPages } from './bench/embed.ts';
import { measureSteps, openPage, type Step } from './bench/measureClicks.ts';
import { measureLoad } from './bench/measureLoad.ts';
import {
  clickTable,
  loadTable,
  summarizeClicks,
  summarizeLoads,
  type ClickRounds,
  type LoadRounds,
} from './bench/results.ts';
import { slow4g } from './bench/slowLink.ts';
import { rotated } from './bench/stats.ts';
import { filterSteps, sortSteps } from './bench/steps.ts';
import { addToCatalog, writeSyntheticPackage } from './bench/syntheticPackage.ts';
import { bundle, bundlePages, pagesFolder, writePages } from './bench/writePages.ts';
import { readFolder } from './data/readFolder.ts';
import { launch } from './lib/browser.ts';
import { defaultDataset } from './lib/defaultDataset.ts';
import { serve } from './serve.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '12' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `--rounds is "${options.rounds}". Give it a whole number from 1 on: npm run bench -- --rounds 2`,
  );
  process.exit(1);
}
const syntheticSize = 100_000;
const cpuSlowdown = 4;
const slow = { link: slow4g, cpuSlowdown };
const unslowed = { link: null, cpuSlowdown: 1 };

if (!existsSync('dist/index.html')) {
  console.error('There is no built site to measure. Build it first: npm run build');
  process.exit(1);
}
const say = (sentence: string) => console.error(sentence);

const folder = 'node_modules/.cache/zielspiegel-bench';
say('Writing the pages …');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await cp('dist', join(folder, 'site'), { recursive: true });
const id = defaultDataset('dist/data');
const dataFolder = join(folder, 'site/data');
await writeSyntheticPackage(join(dataFolder, id), join(dataFolder, syntheticId), syntheticSize);
await addToCatalog(dataFolder, syntheticId);
const datasets = [
  await loadDataset(id, readFolder(dataFolder)),
  await loadDataset(syntheticId, readFolder(dataFolder)),
] as const;
const scripts = await bundlePages();
for (const dataset of datasets)
  await writePages(join(folder, String(dataset.goals.length)), dataset, scripts);
const realSize = datasets[0].goals.length;
const contenders = contendersOf(realSize);
const harness = {
  load: `window.benchGoals = ${realSize};${await bundle(join(pagesFolder, 'harness/load.ts'))}`,
  clicks: await bundle(join(pagesFolder, 'harness/clicks.ts')),
};

async function measureLoads(): Promise<readonly LoadRounds[]> {
  const server = await startBenchServer(folder);
  const pages = contenders.flatMap((contender): (LoadRounds & { path: string })[] => {
    const path = contender.overview(realSize);
    return path === null ? [] : [{ contender, path, slow: [], fast: [] }];
  });
  // Round -1 is not counted: it fills the caches of the machine and compresses the files.
  for (let round = -1; round < rounds; round++) {
    say(`Loads, round ${round + 1} of ${rounds}`);
    const browser = await launch();
    for (const page of rotated(pages, round + 1)) {
      const fast = await measureLoad(browser, server, page.path, harness.load, unslowed);
      if (round < 0) continue;
      page.fast.push(fast);
      page.slow.push(await measureLoad(browser, server, page.path, harness.load, slow));
    }
    await browser.close();
  }
  await server.close();
  return pages;
}

async function measureClicks(
  name: string,
  pathOf: (contender: Contender) => string | null,
  steps: readonly Step[],
): Promise<readonly ClickRounds[]> {
  const server = await serve(folder, { port: 0, headers: {} });
  const browser = await launch();
  const pages = [];
  for (const contender of contenders) {
    const path = pathOf(contender);
    if (path === null) continue;
    say(`${name}: opening ${contender.name}`);
    const open = await openPage(browser, server.url + path, harness.clicks, steps);
    pages.push({ contender, open, readyMs: open.readyMs, rounds: [] as ClickRounds['rounds'] });
  }
  for (let round = 0; round < rounds; round++) {
    say(`${name}, round ${round + 1} of ${rounds}`);
    for (const page of rotated(pages, round)) {
      page.rounds.push(await measureSteps(page.open, steps, cpuSlowdown));
    }
  }
  await browser.close();
  await server.close();
  return pages;
}

/** Prints a table as soon as it is measured. */
function show(title: string, table: string): void {
  if (!options.json) console.log(`\n${title}; main thread ${cpuSlowdown}x slower\n\n${table}\n`);
}

const started = performance.now();
const loads = summarizeLoads(await measureLoads());
const { roundTripMs, bytesPerSecond } = slow4g;
show(
  `Load, ${realSize} goals, ${rounds} times; ${roundTripMs} ms, ${bytesPerSecond / 125_000} Mbit/s`,
  loadTable(loads),
);
await writeEmbedPages(folder, (await loadEngine(id, readFolder(dataFolder))).cube);
const embeds = await measureEmbeds(folder, rounds, slow);
show('One chart in a frame, loaded as above', embedTable(embeds));
const clicks = [];
for (const dataset of datasets) {
  const goals = dataset.goals.length;
  const interactions = [
    {
      interaction: 'Filter',
      pathOf: (contender: Contender) => contender.overview(goals),
      steps: filterSteps(overviewData(dataset)),
    },
    {
      interaction: 'Sort',
      pathOf: (contender: Contender) => contender.list(goals),
      steps: sortSteps(listData(dataset)),
    },
  ];
  for (const { interaction, pathOf, steps } of interactions) {
    const title = `${interaction}, ${goals} goals`;
    const pages = summarizeClicks(await measureClicks(title, pathOf, steps));
    show(
      `${title}: from the click to the final paint, ${rounds * steps.length} clicks a page`,
      clickTable(pages),
    );
    clicks.push({ interaction, goals, pages });
  }
}
await rm(folder, { recursive: true });
say(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
if (options.json) console.log(JSON.stringify({ rounds, cpuSlowdown, loads, embeds, clicks }, null, 1));
