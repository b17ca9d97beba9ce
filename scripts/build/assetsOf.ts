import type { Manifest } from 'vite';
import type { RenderedPage } from '../../src/prerender.ts';

/** The files a page starts with, below the site's root. */
export interface Assets {
  readonly entry: string;
  readonly style: string;
  /** Chunks that the entry will ask for: named in the page, so that they come along with it. */
  readonly chunks: readonly string[];
}

/** The script and the style with which every page starts. Throws where the build made none. */
export function startOf(manifest: Manifest): Pick<Assets, 'entry' | 'style'> {
  const style = Object.values(manifest).find((chunk) => chunk.file.endsWith('.css'))?.file;
  if (!style) throw new Error("not in the build's manifest: a stylesheet");
  return { entry: chunkOf(manifest, entrySource).file, style };
}

/** Finds a page's files in Vite's manifest. Throws where one is missing, so that no page starts slowly unseen. */
export function assetsOf(manifest: Manifest, page: RenderedPage): Assets {
  const start = startOf(manifest);
  const sources = [
    page.source,
    `src/i18n/${page.language}/common.ts`,
    `src/i18n/${page.language}/${page.page}.ts`,
    ...(page.needsTables ? ['src/app/engine.ts', 'src/data/fetchFile.ts'] : []),
  ];
  const all = new Set<string>();
  const add = (source: string) => {
    const chunk = chunkOf(manifest, source);
    if (chunk.file === start.entry || all.has(chunk.file)) return;
    all.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  sources.forEach(add);
  return { ...start, chunks: [...all] };
}

const entrySource = 'index.html';

function chunkOf(manifest: Manifest, source: string) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`not in the build's manifest: ${source}`);
  return chunk;
}
