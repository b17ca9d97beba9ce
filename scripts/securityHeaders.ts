/** What a page may load: its own files, no code from strings, nothing from another host. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The headers of the pages: only our own may show them in a frame. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
};

/**
 * The headers of the charts that stand alone. Any page may show them in a frame, also one from a file; their policy
 * stands in them, with the hash of their styles. A web component reads them from elsewhere.
 */
export const embedHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Access-Control-Allow-Origin': '*',
};

/**
 * The headers under which the site must work, and with which we serve and test it, for a path below its root, without
 * a slash at its start. Whoever hosts the site may send the same ones.
 */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return /^(?:\w{2}\/)?embed\//.test(path) ? embedHeaders : pageHeaders;
}
