import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Arquero whose insides this folder knows. Before raising it, run the tests. */
const knownVersion = '8.0.3';

/** Modules of Arquero, relative to its `src`, and what stands in for them. */
const replacements: Readonly<Record<string, string>> = {
  'expression/parse.js': 'runtime/parse.ts',
  'expression/compare.js': 'runtime/compare.ts',
  'expression/row-object.js': 'runtime/rowObject.ts',
  'util/unroll.js': 'runtime/unroll.ts',
  'format/from-arrow.js': 'runtime/leftOut.ts',
  'format/to-arrow.js': 'runtime/leftOut.ts',
  'format/to-arrow-ipc.js': 'runtime/leftOut.ts',
  'format/to-html.js': 'runtime/leftOut.ts',
  'format/to-markdown.js': 'runtime/leftOut.ts',
};

const here = dirname(fileURLToPath(import.meta.url));

/** The absolute path of a file of this folder. */
export const ownFile = (path: string) => slashed(resolve(here, path));

/** Makes the function that says which file stands in for an import; throws for an Arquero that is not known. */
export function replaceModules(
  root: string,
): (source: string, importer: string | undefined) => string | undefined {
  const src = arqueroSource(root);
  const files = new Map(Object.entries(replacements).map(([path, own]) => [`${src}/${path}`, ownFile(own)]));
  return (source, importer) => {
    if (!importer || !source.startsWith('.')) return undefined;
    // The recorder compiles with Arquero's own parser, whose modules keep each other.
    const folder = slashed(dirname(importer));
    if (folder === `${src}/expression`) return undefined;
    return files.get(slashed(resolve(folder, source)));
  };
}

function arqueroSource(root: string): string {
  const require = createRequire(resolve(root, 'package.json'));
  const manifest = require.resolve('arquero/package.json');
  const { version } = require(manifest) as { version: string };
  if (version !== knownVersion) {
    throw new Error(
      `arquero-csp: Arquero ${version} is installed, but its modules are known for ${knownVersion}; run tests/arquero-csp, then raise knownVersion`,
    );
  }
  return slashed(resolve(dirname(manifest), 'src'));
}

const slashed = (path: string) => path.replaceAll('\\', '/');
