import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const vitesOwn = '\0vite/preload-helper.js';
const ours = fileURLToPath(new URL('./runtime/preloadHelper.ts', import.meta.url));

/**
 * Puts a small helper in the place of Vite's. That one also preloads scripts, which the pages name themselves, waits
 * for the styles before it asks for the module, and weighs 0.6 kB brotli in what the start page waits for.
 */
export function preloadHelper(): Plugin {
  return {
    name: 'preload-helper',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === vitesOwn ? ours : null),
  };
}
