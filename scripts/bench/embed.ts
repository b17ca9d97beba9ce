import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../lib/browser.ts';
import type { Cube } from '../../src/analysis/cube.ts';
import { countByField } from '../../src/analysis/countByField.ts';
import { statuses } from '../../src/model/codes.ts';
import { noFilter } from '../../src/model/filter.ts';
import { startBenchServer } from './benchServer.ts';
import { measureLoad, type Conditions, type LoadFigures } from './measureLoad.ts';
import type { EmbedCounts } from './pages/embed/counts.ts';
import { median, rotated } from './stats.ts';
import { bundle, pagesFolder } from './writePages.ts';

/** The same chart by three libraries: title, finding and source in the page, its numbers inlined, one script. */
const peers = { plot: 'Observable Plot', echarts: 'ECharts', 'vega-lite': 'Vega-Lite' } as const;

export interface EmbedFigures extends LoadFigures {
  readonly name: string;
}

/** Writes the pages beside the built site, which lies in `site/` of the folder. */
export async function writeEmbedPages(folder: string, cube: Cube): Promise<void> {
  const rows = countByField(cube, noFilter);
  const counts: EmbedCounts = {
    fields: rows.map(({ field }) => field.name),
    statuses: statuses.map((status) => cube.labels.status[status].de),
    goals: rows.map((row) => statuses.map((status) => row.counts[status])),
  };
  for (const peer of Object.keys(peers)) {
    const place = join(folder, 'embed', peer);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'chart.js'), await bundle(join(pagesFolder, 'embed', `${peer}.ts`)));
    await writeFile(
      join(place, 'index.html'),
      `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ziele je Feld</title><link rel="icon" href="data:,"><main><h1>Ziele je Handlungsfeld nach Stand</h1><div id="chart"></div><p>${cube.about.source.de}</p></main><script type="application/json" id="data">${JSON.stringify(counts)}</script><script type="module" src="chart.js"></script>`,
    );
  }
}

/** Loads each page with an empty cache, in turn, so often; the medians. */
export async function measureEmbeds(
  folder: string,
  rounds: number,
  conditions: Conditions,
): Promise<readonly EmbedFigures[]> {
  const harness = await bundle(join(pagesFolder, 'harness/embed.ts'));
  const server = await startBenchServer(folder);
  const browser = await launch();
  const pages = [
    { name: 'Zielspiegel', path: 'site/embed/felder/' },
    ...Object.entries(peers).map(([peer, name]) => ({ name, path: `embed/${peer}/` })),
  ].map((page) => ({ ...page, loads: [] as LoadFigures[] }));
  // Round -1 is not counted: it compresses the files.
  for (let round = -1; round < rounds; round++) {
    for (const page of rotated(pages, round + 1)) {
      const load = await measureLoad(browser, server, page.path, harness, conditions);
      if (round >= 0) page.loads.push(load);
    }
  }
  await browser.close();
  await server.close();
  const of = (loads: readonly LoadFigures[], key: keyof LoadFigures) =>
    median(loads.map((load) => load[key]));
  return pages.map(({ name, loads }) => ({
    name,
    requests: of(loads, 'requests'),
    bytes: of(loads, 'bytes'),
    scriptBytesBeforeChart: of(loads, 'scriptBytesBeforeChart'),
    chartMs: of(loads, 'chartMs'),
    readyMs: of(loads, 'readyMs'),
  }));
}

export function embedTable(figures: readonly EmbedFigures[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    '| one chart | requests | kB | of it script before the chart | chart after ms |',
    '| --- | --: | --: | --: | --: |',
    ...figures.map(
      ({ name, requests, bytes, scriptBytesBeforeChart, chartMs }) =>
        `| ${name} | ${requests} | ${kB(bytes)} | ${kB(scriptBytesBeforeChart)} | ${Math.round(chartMs)} |`,
    ),
  ].join('\n');
}
