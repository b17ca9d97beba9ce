import type { Manifest } from 'vite';
import type { RenderedPage } from '../../src/prerender.ts';

/** The files a page starts with, below the site's root. */
export interface Assets {
  readonly entry: string;
  /** Every style that the page's parts need: none is fetched after the first paint. */
  readonly styles: readonly string[];
  /** Chunks that the entry will ask for: named in the page, so that they come along with it. */
  readonly chunks: readonly string[];
}

const entrySource = 'index.html';

/** What every page starts with, whatever it shows. */
export function startOf(manifest: Manifest): Assets {
  return assetsOfSources(manifest, []);
}

/** Finds a page's files in Vite's manifest. Throws where one is missing, so that no page starts slowly unseen. */
export function assetsOf(manifest: Manifest, page: RenderedPage): Assets {
  return assetsOfSources(manifest, [
    page.source,
    `src/i18n/${page.language}/common.ts`,
    ...(page.page === 'notFound' ? [] : [`src/i18n/${page.language}/${page.page}.ts`]),
    ...(page.needsTables ? ['src/app/engine.ts', 'src/data/fetchFile.ts'] : []),
  ]);
}

function assetsOfSources(manifest: Manifest, sources: readonly string[]): Assets {
  const entry = chunkOf(manifest, entrySource);
  const chunks = new Set<string>();
  const styles = new Set<string>();
  const add = (source: string) => {
    const chunk = chunkOf(manifest, source);
    if (chunks.has(chunk.file)) return;
    chunks.add(chunk.file);
    // What a chunk imports comes first: its own styles may build on theirs.
    chunk.imports?.forEach(add);
    chunk.css?.forEach((style) => styles.add(style));
  };
  [entrySource, ...sources].forEach(add);
  chunks.delete(entry.file);
  return { entry: entry.file, styles: [...styles], chunks: [...chunks] };
}

function chunkOf(manifest: Manifest, source: string) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`not in the build's manifest: ${source}`);
  return chunk;
}
