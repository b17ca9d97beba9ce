import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createSecureServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { selfSigned } from './selfSigned.ts';
import { SlowLink, type LinkSpeed } from './slowLink.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};

/** Larger files are sent as they are: only the made goals are, and no load is measured with these. */
const mostCompressed = 4_000_000;
const quietMs = 300;
const compress = promisify(brotliCompress);

export interface BenchServer {
  readonly url: string;
  /** From now on answers go over a new connection of this speed; without one, at once. */
  readonly connect: (speed: LinkSpeed | null) => void;
  /** Resolves when nothing has been asked for or sent for a while. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a folder to this machine by HTTP/2 with Brotli at its best, over a link of chosen speed. */
export async function startBenchServer(folder: string): Promise<BenchServer> {
  const compressed = new Map<string, Promise<Buffer>>();
  let link: SlowLink | null = null;
  let open = 0;
  let lastAt = 0;
  const server = createSecureServer(selfSigned());
  server.on('stream', (stream, headers) => {
    open++;
    stream.on('close', () => {
      open--;
      lastAt = performance.now();
    });
    const path = decodeURI(String(headers[':path']).replace(/\?.*$/, '').replace(/\/$/, '/index.html'));
    const urgency = Number(/u=(\d)/.exec(String(headers.priority))?.[1] ?? 3);
    void send(stream, join(folder, path), urgency);
  });

  async function send(stream: ServerHttp2Stream, file: string, urgency: number): Promise<void> {
    const size = await stat(file).then(
      (found) => found.size,
      () => null,
    );
    if (stream.destroyed) return;
    if (size === null) {
      stream.respond({ ':status': 404 }, { endStream: true });
      return;
    }
    const type = { ':status': 200, 'content-type': types[extname(file)] ?? 'application/octet-stream' };
    if (size > mostCompressed) {
      stream.respond(type);
      createReadStream(file).pipe(stream);
      return;
    }
    const body = await bodyOf(file);
    const write = (chunk: Buffer) => {
      if (stream.destroyed) return;
      if (!stream.headersSent) stream.respond({ ...type, 'content-encoding': 'br' });
      stream.write(chunk);
    };
    const end = () => void (stream.destroyed || stream.end());
    if (link) return link.answer(urgency, body, write, end);
    write(body);
    end();
  }

  function bodyOf(file: string): Promise<Buffer> {
    const known = compressed.get(file);
    if (known) return known;
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const body = readFile(file).then((bytes) => compress(bytes, { params }));
    compressed.set(file, body);
    return body;
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    connect: (speed) => {
      link = speed && new SlowLink(speed);
    },
    quiet: async () => {
      while (open > 0 || performance.now() - lastAt < quietMs) await setTimeout(quietMs / 3);
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
