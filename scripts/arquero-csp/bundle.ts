import { build, type PluginOption, type Rolldown } from 'vite';

/** Builds one module for browsers as one minified script that sets the global `bundle`; nothing is written. */
export async function bundle(root: string, entry: string, plugins: PluginOption[] = []): Promise<string> {
  const output = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: { write: false, minify: true, lib: { entry, name: 'bundle', formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
