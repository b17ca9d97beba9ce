import type { CommonWords } from '../../src/i18n/words.ts';
import { contentSecurityPolicy } from '../securityHeaders.ts';

interface Parts {
  /** The words of each language, the default one first. */
  readonly words: readonly { readonly language: string; readonly m: CommonWords }[];
  readonly styles: readonly string[];
  readonly entry: string;
  readonly dataset: string;
  readonly cubePath: string;
}

/** So many folders below the site's root a wrong address may lie and still find the site's script. */
const deepest = 4;

/**
 * `404.html`. A server sends it for any wrong address, so it can't know how deep it lies: it looks for the style and
 * the script at every depth. The one that is found knows the root by its own address; the others are not there.
 */
export function notFoundHtml({ words, styles, entry, dataset, cubePath }: Parts): string {
  const roots = Array.from({ length: deepest + 1 }, (_, depth) => '../'.repeat(depth) || './');
  const [first] = words;
  if (!first) throw new Error('no language');
  const texts = words
    .map(({ language, m }) => `<div lang="${language}"><h1>${m.missing.headline}</h1></div>`)
    .join('');
  return `<!doctype html>
<html lang="${first.language}" data-dataset="${dataset}" data-cube="${cubePath}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${first.m.missing.headline} – ${first.m.siteName}</title>${roots.flatMap((root) => styles.map((style) => `<link rel="stylesheet" href="${root}${style}">`)).join('')}</head><body><div id="app"><main class="wrap">${texts}</main></div>${roots.map((root) => `<script type="module" src="${root}${entry}"></script>`).join('')}</body></html>
`;
}
