import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from 'vite';
import { mostMarks, type Cube } from '../../src/analysis/cube.ts';
import type { RenderedPage } from '../../src/prerender.ts';
import { rootFrom } from '../../src/state/routes.ts';
import type { CommonWords } from '../../src/i18n/words.ts';
import { assetsOf, startOf } from './assetsOf.ts';
import { hashOf } from './hashOf.ts';
import { htmlOf } from './htmlOf.ts';
import { notFoundHtml } from './notFoundHtml.ts';
import { shareHead, type Sharing } from './shareHead.ts';

interface Site extends Sharing {
  readonly outDir: string;
  readonly dataset: string;
  readonly cube: Cube;
  readonly pages: readonly RenderedPage[];
  /** The words of each language, for the page that no address leads to. */
  readonly words: readonly { readonly language: string; readonly m: CommonWords }[];
}

/** Writes every page, the cube and the 404 page into the built site. Returns the number of pages. */
export async function writePages({ outDir, dataset, cube, pages, words, pictures }: Site): Promise<number> {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const json = JSON.stringify(cube.marks.length > mostMarks ? { ...cube, marks: [] } : cube);
  const cubePath = `assets/cube-${hashOf(json)}.json`;
  await writeFile(join(outDir, cubePath), json);
  for (const page of pages) {
    const assets = assetsOf(manifest, page);
    const file = join(outDir, page.path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    const shared = { ...page, head: page.head + shareHead(page.path, page.head, { pictures }) };
    await writeFile(file, htmlOf({ page: shared, assets, root: rootFrom(page.path), dataset, cubePath }));
  }
  const notFound = notFoundHtml({ ...startOf(manifest), words, dataset, cubePath });
  await writeFile(join(outDir, '404.html'), notFound);
  await rm(join(outDir, '.vite'), { recursive: true });
  return pages.length;
}
