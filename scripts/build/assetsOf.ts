import type { Manifest } from 'vite';
import type { RenderedPage } from '../../src/prerender.ts';

/** The files a page starts with, below the site's root. */
export interface Assets {
  readonly entry: string;
  readonly style: string;
  /** Chunks that the entry will ask for: named in the page, so that they come along with it. */
  readonly chunks: readonly string[];
}

/** Finds a page's files in Vite's manifest. Throws where one is missing, so that no page starts slowly unseen. */
export function assetsOf(manifest: Manifest, page: RenderedPage): Assets {
  const chunkOf = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`not in the build's manifest: ${source}`);
    return chunk;
  };
  const entry = chunkOf('index.html');
  const style = Object.values(manifest).find((chunk) => chunk.file.endsWith('.css'))?.file;
  if (!style) throw new Error("not in the build's manifest: a stylesheet");
  const sources = [
    page.source,
    `src/i18n/${page.language}/common.ts`,
    `src/i18n/${page.language}/${page.page}.ts`,
    ...(page.needsTables ? ['src/app/engine.ts', 'src/data/fetchFile.ts'] : []),
  ];
  const all = new Set<string>();
  const add = (source: string) => {
    const chunk = chunkOf(source);
    if (chunk === entry || all.has(chunk.file)) return;
    all.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  sources.forEach(add);
  return { entry: entry.file, style, chunks: [...all] };
}
