import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served, type ServeOptions } from '../../scripts/serve.ts';

let folder: string;
let served: Served | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const inside of ['ziele/1', 'assets', 'data'])
    mkdirSync(join(folder, 'site', inside), { recursive: true });
  const files = {
    'site/index.html': 'start',
    'site/404.html': 'not here',
    'site/ziele/1/index.html': 'goal 1',
    'site/assets/app-1a2b.js': 'export {};',
    'site/data/goals.csv': 'title\nÄmter\n',
    'outside.txt': 'outside',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => served?.close());

/** Serves the folder on a free port and asks for one path, following nothing. */
async function ask(path: string, options: ServeOptions = {}, init: RequestInit = {}) {
  served = await serve(join(folder, 'site'), { port: 0, ...options });
  const response = await fetch(new URL(path, served.url), { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('serving a folder', () => {
  it.each([
    ['/', 'start'],
    ['/ziele/1/', 'goal 1'],
    ['/ziele/1/?feld=3', 'goal 1'],
    ['/ziele/1/index.html', 'goal 1'],
  ])('answers %s with its page', async (path, page) => {
    const { status, text, headers } = await ask(path);
    expect([status, text, headers.get('content-type')]).toEqual([200, page, 'text/html;charset=utf-8']);
  });

  it('moves a folder without its slash to the one with it, keeping the question', async () => {
    const { status, headers } = await ask('/ziele/1?feld=3');
    expect([status, headers.get('location')]).toEqual([301, '/ziele/1/?feld=3']);
  });

  it.each(['/ziele/83/', '/nothing.js', '/ziele/', '/index', '/404/', '/%00', '/%E0%A4%A'])(
    "answers %s with 404 and the folder's own page",
    async (path) => {
      const { status, text, headers } = await ask(path);
      expect([status, text, headers.get('content-type')]).toEqual([
        404,
        'not here',
        'text/html; charset=utf-8',
      ]);
    },
  );

  it.each(['/../outside.txt', '/..%2foutside.txt', '//../outside.txt'])(
    'shows nothing outside: %s',
    async (path) => {
      const { port } = (served = await serve(join(folder, 'site'), { port: 0 }));
      // fetch() would resolve the dots itself.
      const status = await new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path }, (response) => resolve(response.statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    },
  );

  it('stays on this host where a path starts like the name of another', async () => {
    const { port } = (served = await serve(join(folder, 'site'), { port: 0 }));
    const response = await fetch(`http://127.0.0.1:${port}//ziele/1`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/ziele/1/');
  });

  it('answers other methods with 405', async () => {
    expect((await ask('/', {}, { method: 'POST' })).status).toBe(405);
  });
});

describe('the headers', () => {
  it('are those of a strict policy, on pages that exist and on those that do not', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types svelte-trusted-html; frame-ancestors 'self'";
    for (const path of ['/', '/ziele/83/']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toBe(policy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      await served?.close();
    }
  });

  it.each(['/embed/felder/', '/en/embed/felder/', '/embed/height-1.js'])(
    'let any page show the charts that stand alone, and read them: %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toBeNull();
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('may be others', async () => {
    const { headers } = await ask('/', { headers: { 'X-Own': 'yes' } });
    expect(headers.get('x-own')).toBe('yes');
    expect(headers.get('content-security-policy')).toBeNull();
  });

  it('name the character set of tables', async () => {
    const { text, headers } = await ask('/data/goals.csv');
    expect([headers.get('content-type'), text]).toEqual(['text/csv; charset=utf-8', 'title\nÄmter\n']);
  });

  it.each([
    ['/', 'no-cache'],
    ['/data/goals.csv', 'no-cache'],
    ['/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
  ])('say how long %s may be kept', async (path, time) => {
    expect((await ask(path)).headers.get('cache-control')).toBe(time);
  });
});

describe('below a base path', () => {
  const base = '/stadt/ziele/';

  it.each([
    ['/stadt/ziele/', 200],
    ['/stadt/ziele/ziele/1/', 200],
    ['/stadt/ziele/ziele/83/', 404],
    ['/', 404],
    ['/ziele/1/', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await ask(path, { base })).status).toBe(status);
  });

  it.each([
    ['/stadt/ziele', '/stadt/ziele/'],
    ['/stadt/ziele/ziele/1', '/stadt/ziele/ziele/1/'],
  ])('moves %s to %s', async (path, location) => {
    expect((await ask(path, { base })).headers.get('location')).toBe(location);
  });

  it('is part of the address', async () => {
    served = await serve(join(folder, 'site'), { port: 0, base });
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/stadt/ziele/`);
  });
});

describe('the port', () => {
  it('that is asked for and taken is an error', async () => {
    served = await serve(join(folder, 'site'), { port: 0 });
    await expect(serve(join(folder, 'site'), { port: served.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('is the next free one where none is asked for', async () => {
    served = await serve(join(folder, 'site'));
    const second = await serve(join(folder, 'site'));
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});
