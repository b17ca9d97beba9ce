import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { defaultDataset } from './lib/defaultDataset.ts';
import { readFolder } from './data/readFolder.ts';
import { writePages } from './build/writePages.ts';

/**
 * `npm run build`: the site for browsers, then the same components for Node, and with these every page as a file.
 * Result: `dist/`, to be served as it is by any file server, below any path.
 */
const outDir = 'dist';
const serverDir = 'node_modules/.cache/zielspiegel-server';

await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
await build({
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'src/prerender.ts', outDir: serverDir, emptyOutDir: true, manifest: false },
});

const server = (await import(
  pathToFileURL(`${serverDir}/prerender.js`).href
)) as typeof import('../src/prerender.ts');
const dataset = defaultDataset();
const engine = await server.loadEngine(dataset, readFolder('public/data'));
const pages = await Promise.all(server.routesOf(engine).map((route) => server.renderRoute(engine, route)));
const words = await Promise.all(
  server.languages.map(async (language) => ({ language, m: await server.loadCommonWords(language) })),
);
const written = await writePages({ outDir, dataset, cube: engine.cube, pages, words });
await rm(serverDir, { recursive: true, force: true });
console.log(`${outDir}/: ${written} pages of ${dataset}`);
