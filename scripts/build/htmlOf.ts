import type { RenderedPage } from '../../src/prerender.ts';
import { contentSecurityPolicy } from '../securityHeaders.ts';
import type { Assets } from './assetsOf.ts';

interface Parts {
  readonly page: RenderedPage;
  readonly assets: Assets;
  /** From the page to the site's root: `../../`. */
  readonly root: string;
  readonly dataset: string;
  readonly cubePath: string;
}

/**
 * The HTML of one page. The script stands last and asks
 * for little: nothing that is seen waits for it, nor shares the line with it. The policy stands in the page, too,
 * for servers whose headers nobody can set.
 */
export function htmlOf({ page, assets, root, dataset, cubePath }: Parts): string {
  const at = (path: string) => `${root}${path}`.replace(/^\.\//, '');
  return `<!doctype html>
<html lang="${page.language}" data-dataset="${dataset}" data-cube="${cubePath}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${assets.styles.map((style) => `<link rel="stylesheet" href="${at(style)}">`).join('')}<link rel="icon" href="${at('favicon.svg')}" type="image/svg+xml">${page.head}</head><body><div id="app" data-page="${page.page}">${page.body}</div><link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${at(cubePath)}">${assets.chunks.map((chunk) => `<link rel="modulepreload" fetchpriority="low" href="${at(chunk)}">`).join('')}<script type="module" fetchpriority="low" src="${at(assets.entry)}"></script></body></html>
`;
}
