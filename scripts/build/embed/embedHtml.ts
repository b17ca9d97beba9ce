import { createHash } from 'node:crypto';
import { policyName } from '../../../src/embed/script/trusted.ts';
import type { RenderedEmbed } from '../../../src/embed/prerender.ts';
import { rootFrom } from '../../../src/state/routes.ts';

interface Parts {
  readonly page: RenderedEmbed;
  readonly css: string;
  /** Below the site's root. */
  readonly script: string;
  /** What renders it under a filter; `null` where no filter changes it. */
  readonly filterScript: string | null;
  /** More for the head, such as its picture. */
  readonly head: string;
}

/**
 * The HTML of one chart that stands alone, whole with its styles: nothing that is seen waits for another file. The policy
 * stands in the page, with the hash of the styles; a server need not know it. First of all the leave for any page around
 * it to fit the frame to it.
 */
export function embedHtml({ page, css, script, filterScript, head }: Parts): string {
  const root = rootFrom(page.path);
  const beside = filterScript && filterScript.slice(filterScript.lastIndexOf('/') + 1);
  return `<!doctype html>
<html lang="${page.language}" data-theme="light" data-embed="${page.name}"${attribute('frozen', page.frozen)}${attribute('dataset', page.dataset)}><head><meta charset="utf-8"><meta name="responsive-embedded-sizing" content="allow-origins=*"><meta http-equiv="Content-Security-Policy" content="${embedPolicy(css)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><base target="_top">${page.head}${head}<style>${css}</style><script defer src="${root}${script}"${attribute('filter', beside)}></script></head><body>${page.body}</body></html>
`;
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` data-${name}="${value}"`;
}

/** What a chart may load: our script, its own styles, nothing else. */
export function embedPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policyName}`,
  ].join('; ');
}
