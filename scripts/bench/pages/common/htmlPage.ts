export interface Inlined {
  readonly css: string;
  readonly script: string;
}

const head = (title: string) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">`;

/** A page that asks for nothing but itself. */
export function wholePage(title: string, body: string, { css, script }: Inlined, data: object): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `${head(title)}<style>${css}</style><body>${body}<script type="application/json" id="data">${json}</script><script type="module">${script}</script>`;
}

/** A page whose script makes everything. */
export function emptyPage(title: string, css: string, script: string): string {
  return `${head(title)}<link rel="stylesheet" href="${css}"><body><script type="module" src="${script}"></script>`;
}
