import type { Plugin } from 'vite';

const id = '\0zip-without-workers';

/**
 * Vite plugin: write-excel-file zips files of 160 kB and more in a worker made from a text, which the page's policy
 * forbids; it would wait for that worker for ever. Here it zips in the page instead. Node keeps its workers.
 */
export function zipWithoutWorkers(): Plugin {
  return {
    name: 'zip-without-workers',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^fflate$/ },
      handler: (_source, importer) => (importer?.endsWith('/zipToArrayBuffer.js') ? id : null),
    },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: () => `import { zipSync } from 'fflate';
        export const zip = (files, done) => done(null, zipSync(files));`,
    },
  };
}
