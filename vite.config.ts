import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { arqueroCsp } from './scripts/arquero-csp/index.ts';
import { isStartedBy } from './scripts/build/firstChunk.ts';
import { preloadHelper } from './scripts/build/preloadHelper.ts';
import { zipWithoutWorkers } from './scripts/zipWithoutWorkers.ts';
import { defaultDataset } from './scripts/lib/defaultDataset.ts';

// Svelte has one entry for all its parts; these are for pages with a form, with a picture made elsewhere, or with parts
// that have a default.
const partsOfOtherPages =
  /svelte\/.*\/(html|blocks\/(key|snippet)|bindings\/(input|select|this|universal)|reactivity\/(props|store))\.js$/;
const startsPage = isStartedBy(
  [/src\/main\.ts$|index\.html$/, /src\/views\/overview\/Overview\.svelte$/],
  partsOfOtherPages,
);

export default defineConfig({
  // Every address is relative, so the built site works below any path.
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    preloadHelper(),
    arqueroCsp({ record: '/src/analysis/record.ts' }),
    zipWithoutWorkers(),
    {
      // When developing, the page learns here what the prerendered ones are told at build.
      name: 'default-dataset',
      apply: 'serve',
      transformIndexHtml: (html) => html.replace('<html', `<html data-dataset="${defaultDataset()}"`),
    },
  ],
  build: {
    target: 'es2022',
    // The prerendered pages name the chunks they start with themselves.
    modulePreload: false,
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Else the start file would load them for what they might do.
      treeshake: { moduleSideEffects: [{ test: partsOfOtherPages, sideEffects: false }] },
      output: {
        // The start file names all of the others, and hashes do not compress: these tell versions apart as well.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          // Otherwise the group takes what it does not want for the sake of a module that it does.
          includeDependenciesRecursively: false,
          groups: [
            {
              name: (id, bundle) =>
                startsPage(id, (module) => bundle.getModuleInfo(module)) ? 'start' : null,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/e2e/**'],
          // A guard against hanging, no measure: tests with random data take long on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'components', include: ['tests/components/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Half of a browser's test is waiting. More at a time than two would wait for processors instead.
          maxWorkers: 2,
          // Else it would have to be alone with one number of workers for all projects.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
