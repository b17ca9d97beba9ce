import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { integritiesFile } from '../../src/state/hostScripts.ts';
import { embedCodes, type CodeKind } from '../../src/views/embedBuilder/codes.ts';
import { dist } from './site.ts';

/** A page of a city's own site, on another origin than ours. */
export interface HostPage {
  readonly body: string;
  /** The policy that the page sends. */
  readonly policy?: string;
}

export interface Host {
  /** Serves this page from now on; returns its address. */
  show(page: HostPage): string;
  close(): Promise<void>;
}

/** A server on a port of its own, so that everything of ours is of another origin. */
export async function openHost(): Promise<Host> {
  let shown: HostPage = { body: '' };
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (shown.policy) response.setHeader('Content-Security-Policy', shown.policy);
    response.end(hostHtml(shown.body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  let number = 0;
  return {
    show(page) {
      shown = page;
      return `http://127.0.0.1:${port}/${++number}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export function hostHtml(body: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stadt</title></head><body>${body}</body></html>`;
}

/** A code as the page of codes makes it for a chart of the site. */
export function codeOf(root: string, kind: CodeKind, address: string, height = 300): string {
  return embedCodes({
    root,
    address,
    pageAddress: 'felder/',
    picture: null,
    pictureFile: 'bild.png',
    title: `Diagramm ${address}`,
    finding: 'Befund',
    open: 'Diagramm und Tabelle öffnen',
    height,
    integrities: JSON.parse(readFileSync(join(dist, integritiesFile), 'utf8')) as Record<string, string>,
  })[kind];
}

/** The same for a browser that does not fit frames by itself. */
export function withoutSizing(code: string): string {
  return code.replaceAll(';frame-sizing:content-height', '');
}
