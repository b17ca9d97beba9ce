import type { Plugin } from 'vite';
import { generateModule } from './generateModule.ts';
import { recordQueries } from './recordQueries.ts';
import { replaceModules } from './replaceModules.ts';

export interface ArqueroCspOptions {
  /**
   * The module whose default export runs every query of the app once, written from the project's folder:
   * `/src/analysis/record.ts`.
   */
  readonly record: string;
}

const recordedId = 'virtual:arquero-csp/recorded';

/**
 * Vite plugin: Arquero without code from strings, so that it runs under a Content-Security-Policy without
 * `unsafe-eval`. Acts on builds for browsers; development, tests and server builds keep plain Arquero.
 */
export function arqueroCsp({ record }: ArqueroCspOptions): Plugin {
  let source: string;
  let replacement: ReturnType<typeof replaceModules>;

  return {
    name: 'arquero-csp',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    async buildStart() {
      const { root, resolve } = this.environment.config;
      replacement = replaceModules(root);
      const { recorded, files } = await recordQueries({ root, record, alias: resolve.alias });
      source = generateModule(recorded, record);
      for (const file of files) this.addWatchFile(file);
    },
    resolveId: {
      filter: { id: [/^\./, new RegExp(`^${recordedId}$`)] },
      handler(id, importer) {
        return id === recordedId ? `\0${recordedId}` : replacement(id, importer);
      },
    },
    load: {
      filter: { id: new RegExp(`^\0${recordedId}$`) },
      handler: () => source,
    },
  };
}
