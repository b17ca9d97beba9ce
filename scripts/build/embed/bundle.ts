import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rollup } from 'vite';

export interface Bundle {
  readonly code: string;
  readonly css: string;
}

const entryId = 'virtual:entry';

/**
 * One file of plain script, and its styles. Components are compiled to functions that return HTML, as for the build of
 * the pages: a chart that stands alone is rendered, never hydrated.
 * @param source the script's own text; it may import by paths such as `/src/embed/chart.ts`
 * @param name the variable under which its default export can be called
 */
export async function bundleScript(source: string, name?: string): Promise<Bundle> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === entryId ? id : null),
    load: (id) => (id === entryId ? source : null),
  };
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutUnused, entry, svelte({ configFile: false })],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      ssrEmitAssets: true,
      write: false,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: entryId,
        output: { format: 'iife', codeSplitting: false, ...(name && { name }) },
      },
    },
  })) as Rollup.RollupOutput;
  const [chunk, ...more] = result.output.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`${source}: expected one file of script`);
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    code: chunk.code.trimEnd(),
    css: styles.map((file) => String((file as Rollup.OutputAsset).source).trimEnd()).join(''),
  };
}

/** What Svelte has for rendering asynchronously, which no chart does in a browser. */
const unused: readonly { readonly is: RegExp; readonly names: string }[] = [
  { is: /^devalue$/, names: 'uneval' },
  { is: /^\.\/crypto\.js$/, names: 'sha256' },
  {
    is: /\/render-context\.js$/,
    names: 'get_render_context, with_render_context, init_render_context',
  },
];

const unusedOf = (id: string) => unused.find(({ is }) => is.test(id));
const prefix = '\0unused:';

const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id) => (unusedOf(id) ? prefix + id : null),
  load(id) {
    const names = id.startsWith(prefix) ? unusedOf(id.slice(prefix.length))?.names : undefined;
    return names ? `const none = null; export { ${names.replaceAll(/\w+/g, 'none as $&')} };` : null;
  },
};
