import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { fetchFile } from '../../src/data/fetchFile.ts';
import { loadDataset } from '../../src/data/loadDataset.ts';

let server: Server | undefined;

async function listen(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/data/`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

it('reads the bytes of a file below the address', async () => {
  const base = await listen((request, response) => response.end(`${request.url} ü`));
  expect(new TextDecoder().decode(await fetchFile(base)('stadt/goals.csv'))).toBe('/data/stadt/goals.csv ü');
});

it('rejects with the status that the server answers', async () => {
  const base = await listen((_, response) => response.writeHead(404).end('<!doctype html>'));
  await expect(fetchFile(base)('stadt/goals.csv')).rejects.toThrow(/^404$/);
});

it('rejects with network where nothing answers or the answer breaks off', async () => {
  const base = await listen((_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('nr,title', () => response.destroy());
  });
  await expect(fetchFile(base)('goals.csv')).rejects.toThrow(/^network$/);
  await expect(fetchFile('http://127.0.0.1:1/')('goals.csv')).rejects.toThrow(/^network$/);
});

it('rejects with timeout where the file is begun and never ended', async () => {
  const base = await listen((_, response) => void response.write('nr,title\n'));
  await expect(fetchFile(base, 50)('goals.csv')).rejects.toThrow(/^timeout$/);
});

it('makes a package unreachable whose server answers 404', async () => {
  const base = await listen((_, response) => response.writeHead(404).end());
  await expect(loadDataset('stadt', fetchFile(base))).rejects.toMatchObject({
    problems: [{ code: 'unreachable', file: 'datapackage.json', value: '404' }],
  });
});
