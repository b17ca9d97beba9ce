import { resolve } from 'node:path';
import { type AliasOptions, type Plugin, runnerImport } from 'vite';
import type { Recorded } from './generateModule.ts';
import { ownFile, replaceModules } from './replaceModules.ts';

export interface RecordOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The module that runs every query once, from `root`, such as `/src/analysis/record.ts`. */
  readonly record: string;
  readonly alias?: AliasOptions;
}

export interface Recording {
  readonly recorded: Recorded;
  /** The files that took part, absolute: when one changes, the recording is out of date. */
  readonly files: readonly string[];
}

interface Entry {
  readonly record: { readonly default?: () => void | Promise<void> };
  readonly recorded: Recorded;
}

/** Runs the record module in Node, against an Arquero that keeps every expression it is given. */
export async function recordQueries({ root, record, alias }: RecordOptions): Promise<Recording> {
  const { module, dependencies } = await runnerImport<Entry>(entryId, {
    root,
    logLevel: 'error',
    resolve: alias ? { alias } : {},
    environments: { inline: { resolve: { noExternal: ['arquero'] } } },
    plugins: [recorder(root, resolve(root, `./${record}`))],
  });
  if (typeof module.record.default !== 'function') {
    throw new Error(
      `arquero-csp: ${record} has no default export; expected a function that runs every query`,
    );
  }
  await module.record.default();
  return { recorded: module.recorded, files: dependencies };
}

const entryId = 'virtual:arquero-csp/record';

function recorder(root: string, record: string): Plugin {
  const replacement = replaceModules(root);
  return {
    name: 'arquero-csp-recorder',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === entryId) return `\0${entryId}`;
      if (source === './lookup.ts' && importer?.endsWith('/runtime/recipeByRule.ts'))
        return ownFile('recorder/lookup.ts');
      return replacement(source, importer);
    },
    load(id) {
      if (id !== `\0${entryId}`) return undefined;
      return `export * as record from ${JSON.stringify(record)};
export { recorded } from ${JSON.stringify(ownFile('recorder/lookup.ts'))};`;
    },
  };
}
