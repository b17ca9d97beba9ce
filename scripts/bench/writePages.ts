import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { Dataset } from '../../src/model/dataset.ts';
import { listData, overviewData } from './benchData.ts';
import { listPage } from './pages/floor/listPage.ts';
import { overviewPage } from './pages/floor/overviewPage.ts';
import { emptyPage } from './pages/common/htmlPage.ts';

export const pagesFolder = fileURLToPath(new URL('./pages/', import.meta.url));

/** The pages beside ours, by folder below `pages/`, with those of the two kinds that each has. */
export const peers = {
  floor: ['overview', 'list'],
  table: ['list'],
  plot: ['overview', 'list'],
  echarts: ['overview', 'list'],
  'vega-lite': ['overview', 'list'],
} as const;
type Peer = keyof typeof peers;
type Kind = 'overview' | 'list';

/** The script of every page, by `plot/overview`: one file each, minified as a site would ship it. */
export type Scripts = ReadonlyMap<string, string>;

export async function bundlePages(): Promise<Scripts> {
  const scripts = new Map<string, string>();
  for (const [peer, kinds] of Object.entries(peers)) {
    for (const kind of kinds)
      scripts.set(`${peer}/${kind}`, await bundle(join(pagesFolder, peer, `${kind}.ts`)));
  }
  return scripts;
}

/** Not in lib mode: Vite leaves the white space in such ES modules, which no site would ship. */
export async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const [chunk, ...more] = result.output.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`${entry}: expected one file of script`);
  return chunk.code;
}

/** Writes the pages for one dataset: `plot/index.html` and `plot/list.html` with what they load, and so on. */
export async function writePages(folder: string, dataset: Dataset, scripts: Scripts): Promise<void> {
  const css = await readFile(join(pagesFolder, 'common/page.css'), 'utf8');
  const [overview, list] = [overviewData(dataset), listData(dataset)];
  const json = { overview: JSON.stringify(overview), list: JSON.stringify(list) };
  const script = (peer: Peer, kind: Kind) => scripts.get(`${peer}/${kind}`) ?? '';
  for (const [peer, kinds] of Object.entries(peers) as [Peer, readonly Kind[]][]) {
    const write = async (name: string, text: string) => writeFile(join(folder, peer, name), text);
    await mkdir(join(folder, peer), { recursive: true });
    if (peer === 'floor') {
      const slim = css.replace(/\s+/g, ' ').replace(/ ?([{}:;,]) ?/g, '$1');
      const inlined = (kind: Kind) => ({ css: slim, script: script(peer, kind) });
      await write('index.html', overviewPage(overview, inlined('overview')));
      await write('list.html', listPage(list, inlined('list')));
      await write('list.json', json.list);
      continue;
    }
    await write('page.css', css);
    for (const kind of kinds) {
      await write(
        kind === 'overview' ? 'index.html' : 'list.html',
        emptyPage(list.frame.title, 'page.css', `${kind}.js`),
      );
      await write(`${kind}.js`, script(peer, kind));
      await write(`${kind}.json`, json[kind]);
    }
  }
}
