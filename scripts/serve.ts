import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './securityHeaders.ts';

type Headers = Readonly<Record<string, string>>;

export interface ServeOptions {
  /** Exactly this port; 0 means any free one. Left out: the first free one from 4173. */
  port?: number;
  /** The path below which the folder lies, with a slash at both ends. */
  base?: string;
  /** Sent with every answer, or by the path below the base. */
  headers?: Headers | ((path: string) => Headers);
}

export interface Served {
  /** Address of the folder's start page, with the slash at its end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

const host = '127.0.0.1';
const firstPort = 4173;

/** Types whose usual answer lacks the character set: umlauts would depend on the browser's guess. */
const textTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * Serves a folder to this machine only, as any plain file server would: nothing is rewritten, `/x/` is
 * `x/index.html`, `/x` moves to `/x/` where that is a folder, everything else is 404 with the folder's `404.html`.
 * Files are read when asked for, so a new build is seen at once.
 * @throws the system's error, such as EADDRINUSE for a port that is taken.
 */
export async function serve(
  folder: string,
  { port, base = '/', headers = securityHeaders }: ServeOptions = {},
): Promise<Served> {
  const root = resolve(folder);
  const files = sirv(root, { dev: true, etag: true, extensions: [], setHeaders: setFileHeaders });

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(`http://${host}${request.url ?? '/'}`);
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const sent = typeof headers === 'function' ? headers(below) : headers;
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    const notFound = () => sendNotFound(root, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendPlain(response, 405, 'GET or HEAD only');
    if (`${pathname}/` === base) return sendTo(response, base + search);
    if (!pathname.startsWith(base)) return sendPlain(response, 404, `Not found: all pages are below ${base}`);

    const path = `/${pathname.slice(base.length).replace(/^\/+/, '')}`;
    if (path.endsWith('/')) {
      request.url = `${path}index.html`;
      return files(request, response, notFound);
    }
    void isFolder(root, path).then((folderWithoutSlash) => {
      if (folderWithoutSlash) return sendTo(response, `${base}${path.slice(1)}/${search}`);
      request.url = path;
      return files(request, response, notFound);
    });
  });

  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Hashed names in /assets/ never change; all else is asked for again, at the price of a 304. */
function setFileHeaders(response: ServerResponse, path: string): void {
  const type = textTypes[extname(path)];
  if (type) response.setHeader('Content-Type', type);
  const forever = path.startsWith('/assets/');
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

async function isFolder(root: string, path: string): Promise<boolean> {
  try {
    const place = join(root, decodeURI(path));
    return place.startsWith(root) && (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

async function sendNotFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => undefined);
  if (!page) return sendPlain(response, 404, 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(page);
}

function sendPlain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

function sendTo(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location });
  response.end();
}

/** Listens on the port asked for, else on the first free one. */
async function listen(server: Server, port: number | undefined): Promise<void> {
  for (let candidate = port ?? firstPort; ; candidate++) {
    try {
      return await new Promise((ready, failed) => {
        server.once('error', failed);
        server.listen(candidate, host, () => {
          server.off('error', failed);
          ready();
        });
      });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port !== undefined || candidate >= firstPort + 100) throw error;
    }
  }
}
