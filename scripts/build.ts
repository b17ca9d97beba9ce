import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { defaultDataset } from './lib/defaultDataset.ts';
import { findChromium } from './lib/browser.ts';
import { readFolder } from './data/readFolder.ts';
import { editionsOf } from './build/embed/editions.ts';
import { writeEmbeds } from './build/embed/writeEmbeds.ts';
import { writeRoomEdition } from './build/roomEdition.ts';
import { writePages } from './build/writePages.ts';

/**
 * `npm run build`: the site for browsers, then the same components for Node, and with these every page as a file; last
 * all of it as one file. Result: `dist/`, to be served as it is by any file server, below any path.
 */
const outDir = 'dist';
const serverDir = 'node_modules/.cache/zielspiegel-server';

await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
await build({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: serverDir,
    emptyOutDir: true,
    manifest: false,
    rolldownOptions: { input: { prerender: 'src/prerender.ts', embeds: 'src/embed/prerender.ts' } },
  },
});

const load = (name: string) => import(pathToFileURL(`${serverDir}/${name}.js`).href) as Promise<unknown>;
const server = (await load('prerender')) as typeof import('../src/prerender.ts');
const embeds = (await load('embeds')) as typeof import('../src/embed/prerender.ts');
const dataset = defaultDataset();
const engine = await server.loadEngine(dataset, readFolder('public/data'));
const pages = await Promise.all(server.routesOf(engine).map((route) => server.renderRoute(engine, route)));
const words = await Promise.all(
  server.languages.map(async (language) => ({ language, m: await server.loadCommonWords(language) })),
);
const pictures = findChromium() !== undefined;
const written = await writePages({ outDir, dataset, cube: engine.cube, pages, words, pictures });
const editions = await editionsOf(server, dataset, engine);
const embedded = await writeEmbeds(outDir, embeds, editions, { pictures });
const about = engine.tables.dataset.about;
const [first] = words;
const room = await writeRoomEdition({
  outDir,
  dataset,
  dataFolder: 'public/data',
  title: `${about.concept[server.languages[0]]} – ${first?.m.siteName}`,
  language: server.languages[0],
  needsScript: await Promise.all(
    server.languages.map(async (language) => (await server.loadPageWords('save', language)).roomNeedsScript),
  ),
});
await rm(serverDir, { recursive: true, force: true });
console.log(
  `${outDir}/: ${written} pages and ${embedded} charts that stand alone, of ${dataset}; all in one file: ${room}`,
);
if (!pictures)
  console.log(
    'Without pictures for links: no Chromium here. `npm test` installs one, or name it in CHROMIUM_PATH.',
  );
